// The transcript follows the sound, and a chapter or a turn is a way into it. Without this file the page reads and plays as well.
(() => {
  'use strict';
  const player = document.querySelector('.player[data-turns]');
  const audio = player && player.querySelector('audio');
  if (!audio) return;
  const starts = player.dataset.turns.split(' ').map(Number);
  const turns = Array.from(document.querySelectorAll('.sheet .turn')).slice(0, starts.length);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  let now = -1;

  const go = seconds => { audio.currentTime = seconds; audio.play(); };

  player.querySelectorAll('button[data-at]').forEach(button =>
    button.addEventListener('click', () => go(Number(button.dataset.at))));

  turns.forEach((turn, i) => {
    const name = turn.querySelector('b');
    if (!name) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'from';
    button.textContent = '▶';
    button.setAttribute('aria-label', 'Listen from here, ' + name.textContent);
    button.addEventListener('click', () => go(starts[i]));
    turn.prepend(button);
  });

  audio.addEventListener('timeupdate', () => {
    let at = -1;
    while (at + 1 < turns.length && starts[at + 1] <= audio.currentTime + 0.05) at++;
    if (at === now) return;
    if (turns[now]) { turns[now].classList.remove('now'); turns[now].removeAttribute('aria-current'); }
    now = at;
    if (!turns[now]) return;
    turns[now].classList.add('now');
    turns[now].setAttribute('aria-current', 'true');
    const box = turns[now].getBoundingClientRect();
    // Only a reader who is among the turns is taken along.
    const near = box.top > -innerHeight && box.bottom < 2 * innerHeight;
    if (!audio.paused && near) turns[now].scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
  });

  const moment = /^#t=(\d+(?:\.\d+)?)$/.exec(location.hash);
  if (moment) audio.addEventListener('loadedmetadata', () => { audio.currentTime = Number(moment[1]); }, { once: true });
  if (moment) audio.preload = 'metadata';
})();
