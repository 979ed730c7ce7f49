package dev.chainrule.processor.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * A piece of Java: an expression or a body.
 *
 * @param tag which kind of expression it is an instance of
 * @param form its text, in which {@code #1} stands for the first part, and so on
 */
record Node(Sort sort, String tag, String form, List<Node> parts) {

    static Node of(Sort sort, String tag, String form, Node... parts) {
        return new Node(sort, tag, form, List.of(parts));
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c == '#') {
                i++;
                text.append(parts.get(form.charAt(i) - '1').text());
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    int size() {
        return 1 + parts.stream().mapToInt(Node::size).sum();
    }

    void each(Consumer<Node> visitor) {
        visitor.accept(this);
        parts.forEach(part -> part.each(visitor));
    }

    /** What is a little smaller, smallest first; some of it may be no Java. */
    List<Node> smaller() {
        List<Node> smaller = new ArrayList<>();
        if (sort.equals(Sort.TRUTH) && !parts.isEmpty()) {
            smaller.add(of(sort, "literal", "true"));
            smaller.add(of(sort, "literal", "false"));
        }
        parts.forEach(part -> part.collect(this, smaller));
        for (int i = 0; i < parts.size(); i++) {
            for (Node part : parts.get(i).smaller()) {
                List<Node> replaced = new ArrayList<>(parts);
                replaced.set(i, part);
                smaller.add(new Node(sort, tag, form, replaced));
            }
        }
        return Collections.unmodifiableList(smaller);
    }

    private void collect(Node whole, List<Node> into) {
        if (whole.sort.equals(sort)) {
            into.add(this);
        } else if (whole.sort.equals(Sort.BODY) && sort.equals(Sort.TRUTH)) {
            into.add(of(Sort.BODY, "return", "return #1;", this));
        } else {
            parts.forEach(part -> part.collect(whole, into));
        }
    }
}
