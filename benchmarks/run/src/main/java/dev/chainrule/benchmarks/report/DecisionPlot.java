package dev.chainrule.benchmarks.report;

import dev.chainrule.benchmarks.run.Entrant;
import dev.chainrule.benchmarks.run.Order;
import java.util.List;
import java.util.Locale;

/** Draws what a decision takes: a bar for everybody, each line is ten times as long as the one before. */
final class DecisionPlot {

    private static final int LEFT = 190;
    private static final int DECADE = 90;
    private static final int DECADES = 5;
    private static final int ROW = 22;
    private static final int TOP = 50;

    /** In nanoseconds, where the bars begin. */
    private static final double LEAST = 10;

    private final Figures figures;
    private final String title;

    DecisionPlot(Figures figures, String title) {
        this.figures = figures;
        this.title = title;
    }

    String svg() {
        List<Entrant> entrants = Entrant.all().stream()
                .filter(entrant ->
                        figures.time(entrant.key(), "decide", Order.NEW).isPresent())
                .toList();
        int width = LEFT + DECADE * DECADES + 80;
        int height = TOP + ROW * entrants.size() + 10;
        StringBuilder svg = new StringBuilder();
        add(svg, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" ", width, height);
        add(svg, "font-family=\"sans-serif\" font-size=\"12\">\n");
        add(svg, "<rect width=\"%d\" height=\"%d\" fill=\"white\"/>\n", width, height);
        add(svg, "<text x=\"10\" y=\"18\" font-weight=\"bold\">One decision, in nanoseconds, %s</text>\n", title);
        for (int decade = 0; decade <= DECADES; decade++) {
            int x = LEFT + DECADE * decade;
            add(svg, "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#ddd\"/>\n", x, TOP - 8, x, height - 10);
            add(
                    svg,
                    "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" fill=\"#666\">%,.0f</text>\n",
                    x,
                    TOP - 12,
                    LEAST * Math.pow(10, decade));
        }
        for (int i = 0; i < entrants.size(); i++) {
            addBar(svg, entrants.get(i), TOP + ROW * i);
        }
        return svg.append("</svg>\n").toString();
    }

    private void addBar(StringBuilder svg, Entrant entrant, int y) {
        double time = figures.time(entrant.key(), "decide", Order.NEW).orElseThrow();
        int length = (int) Math.round(DECADE * Math.log10(Math.max(time, LEAST) / LEAST));
        String colour = entrant.module().equals("chainrule") ? "#2a6fb0" : "#b0b0b0";
        add(
                svg,
                "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>\n",
                LEFT - 6,
                y + 13,
                entrant.label().replace("`", ""));
        add(svg, "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"15\" fill=\"%s\"/>\n", LEFT, y + 1, length, colour);
        add(svg, "<text x=\"%d\" y=\"%d\">%,.0f</text>\n", LEFT + length + 4, y + 13, time);
    }

    private static void add(StringBuilder svg, String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }
}
