import { BarChart, ScatterChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { type Plot, themed } from '../words/plots/plot.ts';

use([BarChart, ScatterChart, GridComponent, SVGRenderer]);

// What ECharts adds for hovering: it differs from one drawing to the next, and nothing hovers on paper.
const FOR_HOVER = / (?:class="[^"]*"|ecmeta_\w+="[^"]*"|pointer-events="[^"]*")|<style[\s\S]*?<\/style>/gu;

/** Draws a plot as SVG, without a browser. The same plot gives the same bytes. */
export function drawPlot({ width, height, option }: Plot): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({ animation: false, ...option });
  const svg = themed(chart.renderToSVGString());
  chart.dispose();
  return svg.replaceAll(FOR_HOVER, '').replace('<svg ', '<svg aria-hidden="true" ');
}
