package dev.chainrule.processor.writer;

import java.util.ArrayList;
import java.util.List;

/** What does the source of witnesses say of itself: what they show, what they do not, and what no request could show? */
final class WitnessComment {

    private WitnessComment() {}

    /**
     * The lines of the comment.
     *
     * @param policy its name in the source
     * @param gaps what is not shown
     * @param proven what is proven of all requests that fit their chains and lack no fact
     */
    static List<String> of(String policy, List<String> gaps, List<String> proven) {
        List<String> lines = new ArrayList<>();
        lines.add("/**");
        boolean whole = gaps.isEmpty() && proven.isEmpty();
        lines.add(" * Requests that show what {@link " + policy
                + "} decides: were a condition, an order, a number, a date or a");
        lines.add(" * constant in one of its rules another by a slip, one of them would be decided otherwise"
                + (whole ? "." : ", but for what"));
        if (!whole) {
            lines.add(" * is listed here.");
        }
        list("Not shown:", gaps, lines);
        list("Proven of all requests that fit their chains and lack no fact:", proven, lines);
        lines.add(" */");
        return lines;
    }

    private static void list(String head, List<String> all, List<String> lines) {
        if (!all.isEmpty()) {
            lines.addAll(List.of(" *", " * <p>" + head, " *", " * <ul>"));
            all.forEach(each -> lines.add(" *   <li>" + Texts.comment(each)));
            lines.add(" * </ul>");
        }
    }
}
