package dev.chainrule.examples.quickstart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which problems have been found so far? They are collected, so that one run shows them all. */
final class Problems {
    private final Set<String> files = new LinkedHashSet<>();
    private final List<Problem> found = new ArrayList<>();

    void add(Problem problem) {
        files.add(problem.file());
        found.add(problem);
    }

    int count() {
        return found.size();
    }

    /** By file in the order in which they were read, then by line: the order in which a person corrects them. */
    List<Problem> inOrder() {
        List<String> order = List.copyOf(files);
        return found.stream()
                .sorted(Comparator.comparingInt((Problem problem) -> order.indexOf(problem.file()))
                        .thenComparingInt(Problem::line))
                .toList();
    }
}
