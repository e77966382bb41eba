import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { type Plot, themed } from '../../words/plots/plot.ts';

use([BarChart, LineChart, ScatterChart, GridComponent, SVGRenderer]);

/** Draws a plot as an SVG element in the colours of the page. Loaded only where a picture is shown. */
export function drawPlot({ width, height, option }: Plot): Element {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({ animation: false, ...option });
  const markup = themed(chart.renderToSVGString());
  chart.dispose();
  const svg = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
  svg.setAttribute('aria-hidden', 'true');
  for (const style of svg.querySelectorAll('style')) style.remove();
  return document.importNode(svg, true);
}
