import { init } from 'echarts';
import type { Growth } from './growth.ts';

const series = (name: string, points: readonly Growth[]) => ({
  name,
  type: 'line' as const,
  data: points.map(({ nodes, milliseconds }) => [nodes, milliseconds]),
});

/** Time of whole answers by their size, both axes logarithmic, with a line that grows as the size does; as SVG. */
export const growthPlot = (real: readonly Growth[], madeUp: readonly Growth[]): string => {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 760, height: 460 });
  const last = madeUp.at(-1);
  const linear = last === undefined ? [] : madeUp.map(({ nodes }) => [nodes, (last.milliseconds * nodes) / last.nodes]);
  chart.setOption({
    animation: false,
    title: { text: 'supplyChain: time of a whole answer by its size', left: 'center', textStyle: { fontSize: 14 } },
    legend: { bottom: 0 },
    xAxis: { type: 'log', name: 'nodes', nameLocation: 'middle', nameGap: 26 },
    yAxis: { type: 'log', name: 'ms (median)' },
    grid: { left: 70, right: 30, top: 50, bottom: 75 },
    series: [
      series('the loaded graph', real),
      series('made-up network', madeUp),
      {
        name: 'in proportion to the largest',
        type: 'line',
        lineStyle: { type: 'dashed' },
        symbol: 'none',
        data: linear,
      },
    ],
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
};
