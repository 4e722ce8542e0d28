// Written by train/sentences.ts from EWT and GUM (see NOTICE). Do not change by hand.

/** Features of a blank at which a sentence may end without a mark (unmarked-ends.ts), with their weights. */
export const UNMARKED_ENDS = `
""|Upper|→0.1 ""|Upper|lower|||→0.1 "|Upper→0.5 "|Upper"|→-0.2 "|Upper|→-1.7 &|Upper,|→-0.7
&|Upper|→-1.6 &|Upper|lower|||→-0.1 ''|Upper|→0.3 '|Upper|→-0.2 ()|lower|→-0.1 ()|lower|lower||||→-0.7
()|mail|Upper||→1.2 (|Upper,|→-0.1 (|Upper|→-2 (|Upper|lower|||→-0.6 ))|Upper|→0.9 ))|Upper|lower|||→0.5
)|UPPER→0.3 )|Upper→1.3 )|Upper,→0.8 )|digits→-1.4 )|lower→-1.1 )|number→0.7 ,|"→-0.4 ,|&→-0.1
,|UPPER→-1.4 ,|UPPER,→-0.8 ,|Upper→-1 ,|Upper,→-2.5 ,|digits→-1.1 ,|digits;→-0.1 ,|lower→-2.9
,|lower,→-2.1 ,|number→-2.3 ,|number,→-1.1 /|Upper|→-0.8 :)|Upper|→0.4 :)|Upper|lower|||→0.8
:|Upper|→0.9 :|Upper|lower|||→0.9 <>=file→-0.6 <|Upper:|→-0.6 <|Upper:|Upper||||→0.1 >>|Upper|→1.1
>>|Upper|lower|||→0.5 >>|bar-|→0.7 >|<→0.7 >|Upper→2.3 >|Upper:→1.6 >|bar-→2.6 >|date→0.8
UPPER,|UPPER|→-0.1 UPPER:=step→-0.2 UPPER:|UPPER|UPPER||||→0.2 UPPER:|Upper|lower||||→0.8 UPPER=i→-0.3
UPPER>=a→-0.6 UPPER>=game→1.2 UPPER>=in→0.6 UPPER|UPPER:|Upper|||→-0.4 UPPER|UPPER|→-0.4
UPPER|UPPER|UPPER||→-2.4 UPPER|UPPER|UPPER|||→-0.3 UPPER|UPPER|Upper||→-0.1 UPPER|Upper,|→0.8
UPPER|Upper,|Upper|||→0.2 UPPER|Upper:|→0.4 UPPER|Upper:|∅|||→0.2 UPPER|Upper|→0.2
UPPER|Upper|UPPER|||→-1.5 UPPER|Upper|Upper,||→0.4 UPPER|Upper|Upper,||||→0.4 UPPER|Upper|Upper|||→-0.3
UPPER|Upper|Upper||||→-1.5 UPPER|Upper|digits:|||→1.2 UPPER|Upper|lower|||→0.6 UPPER|Upper|lower||||→0.3
UPPER|Upper|∅|||→-0.1 UPPER|bar-|→-0.7 UPPER|date|→0.7 UPPER|date|hour|||→0.7 UPPER|lower|lower||||→-1
UPPER|∅|∅||||→0.5 Upper"|Upper|→0.1 Upper"|mail>|date||→0.2 Upper)|Upper|→-0.5
Upper)|lower|lower||||→-0.4 Upper,=am→0.6 Upper,>=i→-0.1 Upper,|UPPER|→-0.7 Upper,|Upper,|→-1.4
Upper,|Upper,|Upper||→-0.1 Upper,|Upper|→-0.2 Upper,|Upper|Upper,||→-0.6 Upper,|Upper|Upper,|||→-0.2
Upper,|Upper|Upper|||→0.2 Upper,|Upper|Upper||||→-0.9 Upper,|Upper|lower|||→-0.4
Upper,|Upper|lower||||→0.8 Upper,|Upper|number,|||→-1.5 Upper,|Upper|number,||||→2.9
Upper,|Upper|∅|||→0.8 Upper,|lower|→-0.1 Upper,|lower|Upper||→-0.5 Upper,|lower|Upper||||→-0.3
Upper,|lower|lower|||→-1.6 Upper,|lower|lower||||→0.2 Upper,|∅|∅||||→1.8 Upper-|Upper|Upper||||→0.2
Upper-|lower|Upper||→0.9 Upper:=am→0.4 Upper:|Upper|Upper||→-0.3 Upper:|Upper|Upper||||→0.2
Upper:|digits)|digits||||→-0.1 Upper:|digits|Upper:||||→-0.5 Upper:|lower|lower||||→-0.1
Upper:|number|Upper||||→0.5 Upper:|∅|∅||||→0.5 Upper=a→-0.8 Upper=above→0.3 Upper=account→0.4
Upper=already→0.5 Upper=also→-0.2 Upper=am→0.8 Upper=an→-0.5 Upper=and→-1.5 Upper=as→-0.4 Upper=b→0.5
Upper=best→0.8 Upper=but→-0.8 Upper=by→-0.7 Upper=confirmed→0.8 Upper=for→-0.2 Upper=from→-0.5
Upper=however→-0.4 Upper=if→-0.4 Upper=in→-0.8 Upper=international→0.1 Upper=m→0.2 Upper=my→-0.1
Upper=new→-0.5 Upper=of→-0.9 Upper=only→0.2 Upper=pm→0.7 Upper=regards→2.2 Upper=s→-0.8 Upper=so→-0.8
Upper=thanks→1 Upper=that→-1.1 Upper=the→-1.6 Upper=to→-0.8 Upper=united→-0.1 Upper=what→-0.1
Upper=when→-0.8 Upper=with→-0.6 Upper=you→0.5 Upper>=a→-0.3 Upper>=bill→0.2 Upper>=date→0.2 Upper>=if→1
Upper>=image→1.2 Upper>=in→0.2 Upper>=it→1.4 Upper>=professor→0.3 Upper>=this→0.6 Upper>=united→0.5
Upper>=your→0.7 Upper|&|Upper||→-0.7 Upper|()|→-0.2 Upper|(|→-0.8 Upper|/|Upper||→-0.5 Upper|<|→0.1
Upper|UPPER,|→-0.2 Upper|UPPER:|→0.1 Upper|UPPER:|Upper|||→0.8 Upper|UPPER:|Upper||||→0.4
Upper|UPPER|→0.9 Upper|UPPER|UPPER|||→0.1 Upper|UPPER|Upper||→-0.2 Upper|UPPER|Upper|||→0.2
Upper|UPPER|∅|||→0.3 Upper|Upper,|→-0.9 Upper|Upper,|Upper||||→-0.2 Upper|Upper,|lower||→-0.4
Upper|Upper,|lower|||→-1.1 Upper|Upper,|lower||||→-1.3 Upper|Upper,|∅||||→0.3 Upper|Upper-|lower||||→0.8
Upper|Upper:|Upper||||→0.9 Upper|Upper:|lower|||→-0.4 Upper|Upper:|∅|||→-0.3 Upper|Upper:|∅||||→0.5
Upper|Upper|→-0.6 Upper|Upper|&|||→0.7 Upper|Upper|(|||→-0.4 Upper|Upper|UPPER|||→-0.6
Upper|Upper|Upper,|||→-0.2 Upper|Upper|Upper,||||→-0.2 Upper|Upper|Upper:||→0.7
Upper|Upper|Upper:|||→1.1 Upper|Upper|Upper||→-0.1 Upper|Upper|Upper|||→0.2 Upper|Upper|Upper||||→0.1
Upper|Upper|bar-||→0.6 Upper|Upper|bar-|||→0.5 Upper|Upper|date||→0.4 Upper|Upper|date|||→-1.3
Upper|Upper|date||||→2 Upper|Upper|digits|||→-1.1 Upper|Upper|digits||||→0.5 Upper|Upper|lower:|||→0.8
Upper|Upper|lower|||→-0.4 Upper|Upper|lower||||→-0.8 Upper|Upper|mail||→-0.2 Upper|Upper|mail|||→0.3
Upper|Upper|mail||||→0.6 Upper|Upper|number||→0.7 Upper|Upper|number|||→-0.6 Upper|Upper|number||||→1.6
Upper|Upper|∅|||→-1 Upper|Upper|∅||||→0.4 Upper|bar-|Upper|||→0.8 Upper|bar-|lower|||→-1
Upper|bar-|∅||||→0.4 Upper|date|→0.4 Upper|date|hour|||→1.3 Upper|date|hour||||→-1.1
Upper|date|∅|||→-0.7 Upper|digits)|→-0.3 Upper|digits:|→-0.3 Upper|digits:|Upper,||||→1.2
Upper|digits|→-0.1 Upper|digits|Upper,||→0.7 Upper|digits|Upper:||→0.4 Upper|hour|→1.1
Upper|hour|bar-|||→0.7 Upper|lower,|Upper||→1.2 Upper|lower,|lower,||||→0.1 Upper|lower:|Upper||||→0.6
Upper|lower|Upper,||→-1.2 Upper|lower|Upper,||||→-0.2 Upper|lower|Upper:||||→0.1
Upper|lower|Upper||→-1.6 Upper|lower|Upper||||→0.4 Upper|lower|lower,||||→1.2 Upper|lower|lower||||→0.8
Upper|lower|number||||→0.5 Upper|mail|→-0.5 Upper|mail|UPPER||||→0.2 Upper|mail|Upper||→-0.6
Upper|mail|date||→0.7 Upper|mail|date||||→1.5 Upper|number,|→-1.3 Upper|number,|Upper||→-0.3
Upper|number,|number||→-0.7 Upper|number,|number||||→-0.6 Upper|number|Upper||→-0.2
Upper|number|Upper|||→0.5 Upper|number|lower||||→-1.1 Upper|∅|∅||||→0.2 ]|Upper→2.3 ]|Upper,→1.3
]|digits]→-0.5 after=a→0.7 after=actually→0.4 after=an→0.5 after=and→-0.4 after=any→0.2 after=are→0.2
after=attached→1.2 after=b→-0.3 after=bill→0.4 after=by→0.7 after=date→0.8 after=despite→0.4
after=eastern→-0.5 after=electricity→0.3 after=fax→-1.2 after=file→-0.6 after=for→0.1 after=game→1
after=groups→0.5 after=have→0.4 after=he→0.7 after=here→0.9 after=how→0.3 after=however→0.2 after=i→-0.7
after=if→0.7 after=ill→-0.3 after=image→1.4 after=in→1.6 after=is→-0.2 after=it→1.3 after=its→0.3
after=look→-0.2 after=may→-0.3 after=more→0.8 after=new→-0.1 after=no→0.4 after=note→0.5
after=notice→0.2 after=ok→1 after=on→0.2 after=phone→-0.9 after=please→2.2 after=pm→-0.2
after=professor→0.2 after=send→0.3 after=sent→1 after=service→-0.1 after=set→0.2 after=sorry→1.1
after=subject→1.4 after=thank→0.2 after=thanks→0.6 after=the→1.4 after=then→-0.1 after=there→0.8
after=this→1.3 after=time→1.1 after=united→0.3 after=us→-0.2 after=we→0.3 after=what→0.7 after=when→0.4
after=where→0.6 after=you→0.6 after=your→0.1 bar-=am→-0.5 bar-=pm→-0.1 bar-|Upper|Upper||→1.3
bar-|Upper|Upper||||→1.1 bar-|Upper|lower||||→-1.1 bar-|digits|bar-||→1.7 bar-|digits|bar-||||→1.5
bar-|lower|lower||||→-1.1 bar|Upper,|→0.2 bar|Upper,|Upper|||→0.3 bar|Upper|→0.1 bar|Upper|lower||||→1.1
bar|bar|→1.1 bar|bar|Upper|||→1.1 before=a→-2.4 before=about→-0.4 before=above→0.3 before=account→0.4
before=afternoon→0.1 before=agreement→0.1 before=already→0.4 before=also→-0.3 before=am→1.6
before=an→-0.9 before=and→-1.9 before=as→-1.3 before=at→-2.1 before=b→0.2 before=best→0.7 before=but→-1
before=by→-1.5 before=called→-0.3 before=confirmed→0.8 before=first→-0.1 before=for→-1.9
before=from→-1.9 before=game→-0.4 before=great→-0.2 before=have→-0.3 before=however→-0.7 before=i→-1.1
before=if→-0.5 before=in→-3.2 before=international→0.1 before=is→-0.5 before=k→0.3 before=like→-0.8
before=may→-0.4 before=my→-0.7 before=new→-1.1 before=now→-0.1 before=of→-3.1 before=on→-2
before=or→-0.1 before=pm→2.1 before=regards→2.5 before=s→-0.9 before=said→-0.8 before=so→-1.2
before=step→-0.5 before=thanks→2.1 before=that→-1.7 before=the→-3.7 before=there→0.2 before=this→-0.5
before=to→-2.6 before=united→-0.3 before=us→-0.4 before=was→-0.1 before=what→-0.2 before=when→-0.8
before=with→-1.6 before=x→0.7 before=yes→-0.1 before=you→0.6 bias|→-2.6 date=on→-0.6 date|hour|→-1
date|hour|UPPER||→-0.8 date|hour|UPPER|||→-0.9 date|hour|UPPER||||→2.6 date|hour|Upper||→0.9
date|∅|∅||||→-0.8 digits)|Upper|→-0.4 digits)|Upper|lower|||→-1.2 digits)|digits|Upper:||→-0.7
digits)|lower|→-1 digits)|lower|lower|||→-0.1 digits)|lower|lower||||→-0.9 digits,|lower|lower||||→-0.9
digits>=fax→-0.8 digits]|Upper|→1.8 digits]|Upper|lower|||→1 digits]|digits]|→-0.5
digits]|digits]|Upper||→0.2 digits]|lower|lower||||→-0.7 digits|UPPER:|→0.4 digits|UPPER|Upper||→0.1
digits|Upper,|→0.5 digits|Upper:|→0.7 digits|Upper:|digits|||→-0.7 digits|Upper|→0.7
digits|Upper|Upper|||→0.7 digits|Upper|Upper||||→0.6 digits|Upper|lower|||→0.2 digits|Upper|lower||||→-1
digits|bar-|→0.2 digits|bar-|Upper|||→-0.1 digits|bar-|digits|||→1.1 digits|lower|Upper||→0.2
digits|lower|lower||||→-0.7 digits|number|→0.4 digits|number|Upper|||→0.5 few|>>|Upper|||||→0.3
few|UPPER|Upper|||||→0.6 few|Upper,|Upper|||||→-0.6 few|Upper|UPPER|||||→0.6 few|Upper|Upper:|||||→0.3
few|Upper|hour|||||→0.3 few|digits]|Upper|||||→0.2 few|digits|Upper|||||→0.7 few|lower,|Upper|||||→-0.1
few|lower|Upper|||||→0.2 few|mail|Upper|||||→1 few|number|Upper|||||→-0.4 hour|UPPER|→-1.3
hour|UPPER|UPPER||→0.7 hour|UPPER|Upper,||→1.2 hour|UPPER|Upper:||→1.2 hour|UPPER|Upper||→2.4
hour|UPPER|Upper|||→-0.1 hour|UPPER|Upper||||→-0.3 hour|Upper|→0.3 hour|Upper|lower|||→0.4
hour|bar-|hour||||→0.8 lower"|Upper|Upper|||→0.3 lower"|Upper|lower|||→-0.4 lower)|Upper|→0.2
lower)|Upper|Upper|||→1.1 lower)|Upper|lower|||→-0.2 lower,>=i→-1.1 lower,|"|→-0.5
lower,|Upper|lower|||→-1.4 lower,|Upper|∅|||→1.5 lower,|lower,|→-1.2 lower,|lower,|lower|||→-0.4
lower,|lower|→-0.7 lower,|lower|Upper||→-0.6 lower,|lower|lower|||→-0.1 lower,|lower|lower||||→-0.8
lower>=a→1.6 lower>=and→0.5 lower>=i→-1.1 lower>=in→0.5 lower>=more→0.9 lower>=ok→0.4 lower>=the→0.6
lower>=you→0.3 lower]|Upper|→0.4 lower]|Upper|lower|||→0.4 lower|""|→-0.4 lower|""|Upper||→0.4
lower|"|→-1.7 lower|"|Upper||→-0.3 lower|'|→-0.2 lower|(|→-0.8 lower|(|Upper||→-0.1 lower|))|Upper||→0.2
lower|-|→0.5 lower|-|lower|||→0.1 lower|UPPER|→-0.5 lower|UPPER|Upper||→-1.3 lower|UPPER|lower|||→-0.5
lower|Upper,|→-0.4 lower|Upper,|Upper||→-1.1 lower|Upper|→-0.4 lower|Upper|UPPER||→-1.4
lower|Upper|Upper,||→-0.5 lower|Upper|Upper-|||→0.6 lower|Upper|Upper:|||→0.4 lower|Upper|Upper||→-1.5
lower|Upper|Upper|||→-0.7 lower|Upper|digits||→-0.2 lower|Upper|lower|||→-0.4 lower|Upper|lower||||→-0.3
lower|Upper|mail|||→1.2 lower|Upper|number||→-1.1 lower|Upper|number|||→-0.3 lower|bar-|→-0.4
lower|bar-|lower|||→-0.1 lower|bar-|number|||→-0.1 lower|bar|bar||→0.7 lower|date|→-1.1
lower|date|hour|||→-0.7 lower|digits,|→-0.3 lower|digits]|Upper||→0.6 lower|digits|→-0.9
lower|digits|lower|||→-0.4 lower|hour|→-0.4 lower|lower,|"||→-0.9 lower|lower,|Upper||→-1
lower|lower,|lower,||→-0.3 lower|lower,|lower||→-0.2 lower|lower|""||→-0.1 lower|lower|"||→-0.8
lower|lower|UPPER||→-0.1 lower|lower|Upper||→-0.5 lower|lower|Upper||||→-1.1 lower|lower|bar-||→-0.2
lower|lower|digits||→-0.2 lower|lower|lower||||→-0.7 lower|lower|number||→-0.1 lower|number|→-0.5
lower|number|Upper||→-0.6 lower|number|lower|||→-1.4 lower|url|Upper||→0.6 lower|∅|∅||||→0.5
mail>|Upper:|→1.3 mail>|date|→0.8 mail>|date|hour|||→0.8 mail|UPPER|date||→0.2 mail|Upper|→1.6
mail|Upper|Upper|||→0.5 mail|Upper|lower|||→0.9 mail|date|→1.3 mail|date|hour|||→1.3
mail|date|hour||||→0.7 mail|lower|date||→-0.3 many|""|Upper|||||→0.2 many|"|Upper|||||→-0.7
many|&|Upper|||||→-0.4 many|''|Upper|||||→0.4 many|(|Upper|||||→-0.6 many|:|Upper|||||→0.9
many|UPPER|UPPER|||||→-0.6 many|UPPER|Upper|||||→-2.2 many|Upper"|Upper|||||→0.1
many|Upper,|Upper,|||||→-0.4 many|Upper,|Upper|||||→-2.2 many|Upper,|lower|||||→-1.1
many|Upper|UPPER|||||→-1.1 many|Upper|Upper,|||||→-0.5 many|Upper|Upper|||||→-2.7
many|Upper|bar-|||||→-0.5 many|Upper|digits|||||→-0.1 many|Upper|number|||||→-1.6 many|bar|bar|||||→1.1
many|digits)|lower|||||→-0.2 many|digits]|Upper|||||→1.2 many|digits|Upper|||||→-0.5
many|digits|bar-|||||→1.1 many|lower,|"|||||→-0.4 many|lower,|Upper|||||→0.2
many|lower,|lower,|||||→-1.1 many|lower,|lower|||||→-0.6 many|lower]|Upper|||||→0.4
many|lower|""|||||→-0.4 many|lower|"|||||→-1.5 many|lower|'|||||→-0.1 many|lower|(|||||→-0.7
many|lower|-|||||→0.5 many|lower|UPPER|||||→-0.3 many|lower|Upper,|||||→-0.6 many|lower|Upper|||||→-0.5
many|lower|bar-|||||→-0.3 many|lower|date|||||→-0.7 many|lower|digits,|||||→-0.3
many|lower|digits|||||→-0.7 many|lower|hour|||||→-0.3 many|lower|number|||||→-1.1
many|number|Upper|||||→-0.8 many|url|Upper|||||→1.2 many|url|url|||||→1 none|UPPER,|Upper|||||→0.1
none|UPPER|Upper,|||||→0.9 none|UPPER|Upper:|||||→0.6 none|UPPER|Upper|||||→0.4 none|UPPER|date|||||→0.7
none|Upper|UPPER|||||→0.1 none|Upper|Upper,|||||→-0.4 none|Upper|Upper|||||→0.1 none|Upper|bar-|||||→0.9
none|Upper|date|||||→0.3 none|Upper|mail|||||→-0.2 none|Upper|number|||||→0.4
none|digits|Upper,|||||→0.7 none|digits|Upper:|||||→0.3 none|digits|Upper|||||→1.1
none|digits|number|||||→0.5 none|hour|UPPER|||||→-0.7 none|hour|Upper|||||→0.5
none|mail>|Upper:|||||→0.9 none|mail>|date|||||→0.8 none|mail|date|||||→0.7 none|number,|Upper|||||→-0.3
none|number|Upper|||||→0.5 number,|Upper|→-1.1 number,|Upper|lower|||→-0.5 number,|lower|→-0.3
number,|lower|lower||||→-1 number,|number|→-0.8 number,|number|Upper||→0.3 number|Upper:|→-0.6
number|Upper|→-0.1 number|Upper|UPPER||→0.9 number|Upper|Upper,||||→1.2 number|Upper|Upper|||→-0.5
number|Upper|Upper||||→0.5 number|Upper|lower|||→0.3 number|Upper|number|||→-1.3 number|bar-|→-1.8
number|bar-|Upper|||→-1.1 number|lower|bar-||→-0.1 number|lower|lower||||→-0.2
one|UPPER|UPPER:|||||→-0.6 one|Upper,|Upper|||||→0.9 one|Upper,|lower|||||→0.3 one|Upper|UPPER|||||→0.3
one|Upper|Upper:|||||→-0.5 one|Upper|bar-|||||→-0.5 one|Upper|digits:|||||→-0.2
one|Upper|number|||||→-0.5 one|bar|Upper|||||→0.4 one|date|hour|||||→-0.7 one|digits)|Upper|||||→-1.1
one|digits|Upper|||||→-0.3 one|digits|bar-|||||→-0.9 one|number|bar-|||||→-0.5 third=a→0.5
third=about→0.8 third=agree→0.6 third=and→-2 third=any→0.4 third=are→0.2 third=at→-0.7 third=bill→0.3
third=but→-0.6 third=by→1 third=currently→0.4 third=do→-0.1 third=ever→-0.1 third=example→0.4
third=fax→-0.1 third=for→-0.4 third=from→-0.7 third=full→1.3 third=got→0.1 third=had→-1.2
third=happy→0.6 third=has→-1.3 third=he→-0.2 third=i→0.5 third=in→-0.9 third=is→-0.1 third=just→0.4
third=know→-0.4 third=me→0.7 third=name→0.3 third=need→-0.1 third=note→0.2 third=number→-0.3
third=of→-0.5 third=or→-1.1 third=phone→-0.3 third=pm→-1.1 third=press→0.5 third=price→0.3 third=re→0.5
third=review→0.4 third=s→0.3 third=said→-1.2 third=says→-0.3 third=see→1.3 third=so→0.5 third=sorry→0.2
third=the→-0.1 third=there→0.6 third=they→-0.2 third=time→-0.8 third=to→-0.7 third=today→0.1
third=took→-0.2 third=university→-0.4 third=up→0.9 third=was→-0.7 third=we→0.6 third=which→-0.8
third=who→-0.4 third=work→0.3 third=would→-0.4 third=year→0.4 third=you→1.3 third=your→0.7
url|Upper|→1.8 url|Upper|lower|||→0.8 url|url|→1 url|url|url|||→0.7 url|url|url||||→1.7 |"→0.8 |'→-0.3
|(→-1.7 |()→-1.1 |(,→-1.1 |-→0.1 |<→1.8 |UPPER→-1.1 |UPPER)→-0.1 |UPPER,→-0.8 |UPPER:→1.5 |Upper→0.2
|Upper"→-2.2 |Upper'→-1.1 |Upper)→-1.7 |Upper,→-0.1 |Upper-→0.7 |Upper:→0.8 |Upper;→-0.8 |bar→0.1
|bar-→-0.3 |date→1.4 |digits→-1 |digits)→-1.1 |digits,→-2.1 |digits:→-0.6 |digits]→-0.1 |hour→-0.5
|mail→0.4 |mail>→-0.1 |number→-1.2 |number,→-2.5 |url→1.1 ∅|UPPER|UPPER:||→-0.6 ∅|Upper,|Upper||→0.9
∅|Upper,|lower||→0.3 ∅|Upper|UPPER||→0.3 ∅|Upper|Upper:||→-0.5 ∅|Upper|bar-||→-0.5
∅|Upper|digits:||→-0.2 ∅|Upper|number||→-0.5 ∅|bar|Upper||→0.4 ∅|date|hour||→-0.7 ∅|digits)|Upper||→-1.1
∅|digits|Upper||→-0.3 ∅|digits|bar-||→-0.9 ∅|lower|Upper||→2.2 ∅|number|bar-||→-0.5 ∅|url|Upper||→0.4
∅|url|url||→1.3
`
