/**
 * The look of the page: a paper that can be read for an hour. One serif for what reports say, the system's face for
 * what the page says about it; colour only for the side a statement takes, and never as the only sign of it.
 * Contrast of every pair is at least 4.5:1 in both schemes.
 */
export const STYLE = `
:root{--paper:#fbfaf7;--raised:#fff;--ink:#1c1b19;--faint:#5f5a52;--rule:#ddd8cd;--link:#1b4a78;--for:#1b4a78;--for-bg:#e3ecf5;--against:#97281c;--against-bg:#f8e1dc;--neither:#5d5613;--neither-bg:#f1edcf;
--serif:Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4",Georgia,"DejaVu Serif",serif;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#15171a;--raised:#1c1f23;--ink:#e7e3db;--faint:#a8a296;--rule:#34383d;--link:#93bde6;--for:#93bde6;--for-bg:#1d3247;--against:#f2a597;--against-bg:#4a241d;--neither:#d6cf8d;--neither-bg:#38361c}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0 auto;max-width:62rem;padding:0 1.25rem 3rem;background:var(--paper);color:var(--ink);font:1rem/1.5 var(--sans);overflow-wrap:anywhere}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:.06em}
a:focus-visible,summary:focus-visible,button:focus-visible,input:focus-visible,.scroll:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--raised);padding:.4rem .8rem}
header{padding:1.8rem 0 1.1rem;border-bottom:1px solid var(--rule)}
.mark{margin:0;font-size:.8rem;letter-spacing:.14em;text-transform:uppercase;color:var(--faint)}
h1{font:600 clamp(1.3rem,1.1rem + .8vw,1.7rem)/1.28 var(--serif);margin:.5rem 0 .7rem;max-width:52rem;text-wrap:balance}
.lead{max-width:52rem;margin:0 0 1rem;color:var(--faint);text-wrap:pretty}
nav a{margin-right:1.2rem}
h2{font:600 1.3rem/1.3 var(--serif);margin:1.7rem 0 .7rem}
h3{font-size:.8rem;letter-spacing:.05em;text-transform:uppercase;color:var(--faint);margin:1.6rem 0 .5rem;font-weight:600}
ol,ul{padding:0;margin:0;list-style:none}
.inside ul li{margin:.35rem 0}
.faint{color:var(--faint);font-size:.875rem}
.arrow{color:var(--faint)}
.against{color:var(--against)}
.filters{display:flex;flex-wrap:wrap;gap:.5rem .6rem;align-items:center;margin:0 0 1rem}
.filters[hidden]{display:none}
.filters label{color:var(--faint);font-size:.875rem;flex:1 1 11rem}
input{font:inherit;color:inherit;background:var(--raised);border:1px solid var(--faint);border-radius:4px;padding:.35rem .6rem;margin-left:.3rem;width:calc(100% - 3rem)}
input::placeholder{color:var(--faint);opacity:1}
button{font:inherit;font-size:.875rem;color:inherit;background:none;border:1px solid var(--faint);border-radius:99px;padding:.3rem .8rem;cursor:pointer}
button span{color:var(--faint)}
button[aria-pressed=true]{background:var(--ink);color:var(--paper);border-color:var(--ink)}
button[aria-pressed=true] span{color:var(--paper)}
output{flex-basis:100%;color:var(--faint);font-size:.875rem}output:empty{display:none}
.claims>li,.reports>li{border-top:1px solid var(--rule)}
.claims>li:last-child,.reports>li:last-child{border-bottom:1px solid var(--rule)}
summary{cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
.claim>details>summary{display:grid;grid-template-columns:2.6rem minmax(0,1fr) 14rem;gap:.2rem 1.4rem;padding:.85rem 0;align-items:baseline}
.claim>details>summary .number{color:var(--faint);font-variant-numeric:tabular-nums;text-align:right}
.claim>details>summary .words{font:1.09rem/1.42 var(--serif)}
.claim>details:not([open])>summary .words{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden}
.claim>details>summary:hover .words,.report>details>summary:hover .words{text-decoration:underline;text-decoration-thickness:.06em;text-underline-offset:.18em}
.figures{display:flex;flex-direction:column;gap:.25rem;font-size:.9rem}
.badge{display:inline-block;font-size:.75rem;border:1px solid currentColor;border-radius:3px;padding:0 .35rem;line-height:1.35;color:var(--against)}
.badge.neither{color:var(--neither)}.badge.differ{color:var(--faint)}
.dots{max-width:100%;height:auto}
.dots circle{fill:var(--for)}.dots rect{fill:none;stroke:var(--for);stroke-width:1}.dots rect.maybe{stroke-dasharray:3 2.5}.dots text{font:11px var(--sans);fill:var(--ink)}
.inside{padding:.1rem 0 1.6rem 3.6rem}
.facts{margin:0}
.facts div{display:grid;grid-template-columns:8.5rem minmax(0,1fr);gap:.1rem 1rem;padding:.16rem 0}
dt{color:var(--faint);font-size:.875rem;padding-top:.1rem}dd{margin:0}
figure{margin:1.3rem 0 .4rem}
.scroll{overflow-x:auto;background:var(--raised);border:1px solid var(--rule);border-radius:6px}
.flow svg{display:block}
figcaption{color:var(--faint);font-size:.875rem;margin-top:.35rem}
.flow text{font:12.5px var(--sans);fill:var(--ink)}.flow text.small{font-size:11px}.flow .head{font-size:11px;fill:var(--faint);letter-spacing:.04em}
.flow path{fill:none;stroke:var(--side);stroke-opacity:.55;stroke-width:1.3}.flow path.credit{stroke-dasharray:1.5 3.5;stroke-linecap:round;stroke-opacity:.9}
.flow.for{--side:var(--for)}.flow.against{--side:var(--against)}
.node rect{fill:var(--raised);stroke:var(--faint);stroke-width:1}.node.world rect,.node.reader rect{fill:var(--paper);stroke:var(--rule)}.node.world text,.node.reader text,.node.self text{fill:var(--faint)}
.node.self rect,.node.unnamed rect{stroke-dasharray:3 2.5}.node.unnamed text{font-style:italic}
.node.weak rect{fill:var(--side);stroke:var(--side)}.node.weak text{fill:var(--paper);font-weight:600}
.origin{fill:none;stroke:var(--side);stroke-width:1.3}.origin.maybe{stroke-dasharray:5 4}
blockquote{margin:.15rem 0 .1rem;font-family:var(--serif);font-size:1.03rem;line-height:1.45}
blockquote a{color:inherit;text-decoration-color:var(--rule)}blockquote a:hover{text-decoration-color:currentColor}
blockquote footer{font:.875rem/1.4 var(--sans);color:var(--faint)}
.chains{color:var(--ink)}.chains>li{padding:.55rem 0 .55rem .9rem;border-left:3px solid var(--for)}
.chains>li+li{margin-top:.5rem}
.chains.against>li{border-left:3px double var(--against)}.chains.neither>li{border-left:3px dotted var(--neither)}
.way{font-size:.92rem}
li:target,.text span:target+mark,.text span:target+a{outline:2px solid var(--link);outline-offset:3px;border-radius:2px}
.difference{margin:.4rem 0 1rem}.difference p{margin:0}.difference.conflict p b{color:var(--against)}
.accounts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:.4rem 1.6rem}
.evidence{font-family:var(--serif);color:var(--faint)}
.id{margin:1.3rem 0 0;color:var(--faint);font:.8rem ui-monospace,Menlo,Consolas,monospace}
.singles{margin-top:1.4rem}ol+.rest{margin-top:.5rem}.rest>summary,.singles>summary{padding:.5rem 0;color:var(--link);text-decoration:underline;text-underline-offset:.15em}
#sources details>ul>li{padding:.55rem 0;border-top:1px solid var(--rule)}#sources li ul{margin:.15rem 0 0;padding-left:1.2rem;font-size:.92rem}
.report>details>summary{padding:.7rem 0}.report .label{font-weight:600;margin-right:.4rem}.report .words{font-family:var(--serif)}.report>details>summary .faint{display:block}
.text{max-width:40rem;font:1.06rem/1.62 var(--serif);padding:.2rem 0 1.4rem}
.text p{margin:0 0 .8em}
.aside{color:var(--faint);font-family:var(--sans);font-size:.875rem}
mark{color:inherit;background:var(--for-bg);border-bottom:1.5px solid var(--for);padding:.05em 0;-webkit-box-decoration-break:clone;box-decoration-break:clone}
mark.against{background:var(--against-bg);border-bottom:3px double var(--against)}mark.neither{background:var(--neither-bg);border-bottom:2px dotted var(--neither)}
mark.for.own{background:none;border-bottom:1px dashed var(--for)}
.ref{font:600 .72rem var(--sans);vertical-align:.35em;padding:.3em .05em .3em .25em;text-decoration:none}.ref.against{color:var(--against)}.ref.neither{color:var(--neither)}
.key{font-size:.9rem;color:var(--faint)}.key mark{margin-right:.4rem;color:var(--ink)}.key .aside{margin-right:.8rem}
.end{margin-top:3rem;color:var(--faint);font-size:.875rem}
@media (max-width:44rem){.claim>details>summary{grid-template-columns:1.7rem minmax(0,1fr);gap:.3rem .6rem}.claim>details>summary .number{text-align:left}.figures{grid-column:2}.inside{padding-left:0}.facts div{grid-template-columns:1fr;padding:.3rem 0}}
@media print{:root{--paper:#fff;--raised:#fff;--ink:#000;--faint:#444;--rule:#bbb}body{max-width:none;font-size:10.5pt}nav,.filters,.skip{display:none}details::details-content{content-visibility:visible;height:auto}.rest>summary,.singles>summary{color:inherit;text-decoration:none}.scroll{overflow:visible;border:0}.flow svg{max-width:100%;height:auto}.claim,.chains>li,figure,.difference{break-inside:avoid-page}mark,.node.weak rect{print-color-adjust:exact;-webkit-print-color-adjust:exact}.claim>details:not([open])>summary .words{display:inline}}
`
