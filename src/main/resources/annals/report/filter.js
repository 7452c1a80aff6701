
// SPDX-License-Identifier: Apache-2.0
(function () {
  var form = document.getElementById('filter');
  if (!form) { return; }
  var every = function (what) { return Array.from(document.querySelectorAll(what)); };
  var buttons = every('#filter button[data-lane]');
  var events = every('.event');
  var marks = every('svg.lane a');
  var shown = form.querySelector('output');
  var chosen = new Set();
  function wanted(one) {
    return chosen.size === 0 || one.dataset.in.split(' ').some(function (lane) { return chosen.has(lane); });
  }
  function show() {
    events.forEach(function (one) { one.hidden = !wanted(one); });
    marks.forEach(function (one) {
      one.classList.toggle('off', !wanted(one));
      one.tabIndex = wanted(one) ? 0 : -1;
    });
    every('svg.lane').forEach(function (one) { one.style.display = one.querySelector('a:not(.off)') ? '' : 'none'; });
    every('.group').forEach(function (one) { one.hidden = !one.querySelector('.event:not([hidden])'); });
    buttons.forEach(function (one) { one.setAttribute('aria-pressed', chosen.has(one.dataset.lane)); });
    var count = events.filter(wanted).length;
    shown.textContent = shown.dataset.words.replace('{n}', count).replace('{m}', events.length);
    document.body.classList.toggle('filtered', chosen.size !== 0);
  }
  function clear() { chosen.clear(); show(); }
  form.addEventListener('click', function (click) {
    var button = click.target.closest('button');
    if (!button) { return; }
    if (!button.dataset.lane) { clear(); return; }
    if (!chosen.delete(button.dataset.lane)) { chosen.add(button.dataset.lane); }
    show();
  });
  form.addEventListener('submit', function (submit) { submit.preventDefault(); });
  form.addEventListener('keydown', function (key) { if (key.key === 'Escape') { clear(); } });
  // whoever follows a link to an event wants to see it
  window.addEventListener('hashchange', function () {
    var target = document.getElementById(location.hash.slice(1));
    if (target === null || target.closest('[hidden]') === null) { return; }
    clear();
    target.scrollIntoView();
  });
  form.hidden = false;
}());
