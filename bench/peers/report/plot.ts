import { init } from 'echarts';
import type { KindResults } from '../results.ts';

/** Requests a second by kind of work, one bar a contestant, on an axis of powers of ten; as SVG. */
export const throughputPlot = (kinds: readonly KindResults[]): string => {
  const names = [...new Set(kinds.flatMap(({ results }) => results.map(({ contestant }) => contestant)))];
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 1_000, height: 460 });
  chart.setOption({
    animation: false,
    title: {
      text: 'Requests a second over all connections (median of the rounds)',
      left: 'center',
      textStyle: { fontSize: 14 },
    },
    legend: { bottom: 0 },
    xAxis: {
      type: 'category',
      data: kinds.map(({ letter, title }) => `${letter}. ${title}`),
      axisLabel: { width: 90, overflow: 'break', interval: 0 },
    },
    yAxis: { type: 'log', name: 'requests/s' },
    grid: { left: 70, right: 20, top: 50, bottom: 100 },
    series: names.map((name) => ({
      name,
      type: 'bar',
      data: kinds.map(
        ({ results }) => results.find(({ contestant }) => contestant === name)?.throughput.median ?? null,
      ),
    })),
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
};
