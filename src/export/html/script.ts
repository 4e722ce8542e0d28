/**
 * What the page does beyond plain HTML, small enough to read: the filter, and opening whatever a link points into.
 * Everything is on the page without it. It reads only the page's own text and sets nothing but attributes, so text of
 * a report can never become markup here. Written for browsers as they are, so: no build step, no template values.
 */
export const SCRIPT = `
(function () {
  'use strict';
  var claims = Array.prototype.slice.call(document.querySelectorAll('.claim'));
  var box = document.querySelector('.filters');
  var find = document.getElementById('find');
  var found = document.getElementById('found');
  var singles = document.querySelector('.singles');
  var buttons = Array.prototype.slice.call(box.querySelectorAll('button'));
  var texts = null;
  var fold = function (text) { return text.normalize('NFKD').replace(/[\\u0300-\\u036f]/g, '').toLowerCase(); };

  // The text of a claim is read once, at the first search: on a large case it is most of the page.
  function apply() {
    var words = fold(find.value).split(/\\s+/).filter(Boolean);
    var kinds = buttons.filter(function (b) { return b.getAttribute('aria-pressed') === 'true'; })
      .map(function (b) { return b.dataset.kind; });
    if (words.length && !texts) texts = claims.map(function (c) { return fold(c.textContent); });
    var shown = 0;
    claims.forEach(function (claim, at) {
      var has = claim.dataset.kinds.split(' ');
      var fits = kinds.every(function (k) { return has.indexOf(k) >= 0; }) &&
        words.every(function (w) { return texts[at].indexOf(w) >= 0; });
      claim.hidden = !fits;
      if (fits) shown++;
    });
    var isOn = words.length > 0 || kinds.length > 0;
    if (singles) {
      var some = singles.querySelector('.claim:not([hidden])');
      singles.hidden = isOn && !some;
      if (isOn && some) singles.open = true;
    }
    found.textContent = isOn ? shown + (shown === 1 ? ' claim of ' : ' claims of ') + claims.length : '';
  }
  function clear() {
    find.value = '';
    buttons.forEach(function (b) { b.setAttribute('aria-pressed', 'false'); });
    apply();
  }
  buttons.forEach(function (button) {
    button.addEventListener('click', function () {
      button.setAttribute('aria-pressed', button.getAttribute('aria-pressed') === 'true' ? 'false' : 'true');
      apply();
    });
  });
  find.addEventListener('input', apply);
  if (claims.length > 3) box.hidden = false;

  // A link into a closed section opens it; a link to a claim that the filter hides clears the filter.
  function reveal() {
    var id = '';
    try { id = decodeURIComponent(location.hash.slice(1)); } catch (e) { return; }
    var target = id && document.getElementById(id);
    if (!target) return;
    if (target.closest('[hidden]')) clear();
    for (var at = target; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true;
    target.scrollIntoView({ block: id.indexOf('text-') === 0 ? 'center' : 'start' });
  }
  window.addEventListener('hashchange', reveal);
  document.addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('a[href^="#"]');
    // The same link twice changes no hash, but its section may have been closed in between.
    if (link && link.hash === location.hash) reveal();
  });
  reveal();
})();
`
