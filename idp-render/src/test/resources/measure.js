// What a reader's eyes, fingers and keyboard need of a page, measured in the page itself.
(() => {
  document.querySelectorAll('details').forEach(each => { each.open = true; });
  const channels = color => (color.match(/[\d.]+/g) || []).map(Number);
  const light = color => channels(color).slice(0, 3)
    .map(c => c / 255)
    .map(c => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const isPainted = color => { const all = channels(color); return all.length < 4 || all[3] > 0; };
  const ground = element => {
    for (let at = element; at; at = at.parentElement) {
      const color = getComputedStyle(at).backgroundColor;
      if (isPainted(color)) { return color; }
    }
    return getComputedStyle(document.documentElement).colorScheme.includes('dark') ? 'rgb(0,0,0)' : 'rgb(255,255,255)';
  };
  let least = 21;
  let palest = '';
  document.querySelectorAll('body *').forEach(element => {
    const hasText = [...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim());
    if (!hasText || ['SCRIPT', 'STYLE'].includes(element.tagName)) { return; }
    const pair = [light(getComputedStyle(element).color), light(ground(element))].sort((a, b) => b - a);
    const contrast = (pair[0] + 0.05) / (pair[1] + 0.05);
    if (contrast < least) { least = contrast; palest = element.outerHTML.slice(0, 120); }
  });
  const targets = [...document.querySelectorAll('nav a, summary')];
  const levels = [...document.querySelectorAll('h1, h2, h3')].map(heading => Number(heading.tagName[1]));
  const measured = {
    width: innerWidth,
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
    scrollWidth: document.documentElement.scrollWidth,
    leastContrast: least,
    palest,
    smallestTarget: Math.floor(Math.min(...targets.map(target => target.getBoundingClientRect().height))),
    outside: performance.getEntriesByType('resource').length,
    unreachable: targets.filter(target => { target.focus(); return document.activeElement !== target; }).length,
    skippedHeadings: levels.filter((level, i) => i > 0 && level > levels[i - 1] + 1).length,
    brokenLinks: [...document.querySelectorAll('a')].filter(a => !document.querySelector(a.getAttribute('href'))).length,
  };
  const result = parent.document.createElement('pre');
  result.id = 'measured';
  result.textContent = JSON.stringify(measured);
  parent.document.body.append(result);
})();
