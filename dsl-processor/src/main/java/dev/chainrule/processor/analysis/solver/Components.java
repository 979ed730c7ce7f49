package dev.chainrule.processor.analysis.solver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which demands have to do with each other, since they are about the same unknowns, directly or over others? */
final class Components {

    private final int[] parents;

    private Components(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    /** The indexes of those that belong together, in order of the first. */
    static List<List<Integer>> of(List<Encoded> demands) {
        Components components = new Components(demands.size());
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < demands.size(); i++) {
            for (String link : demands.get(i).links().names()) {
                Integer other = first.putIfAbsent(link, i);
                if (other != null) {
                    components.join(other, i);
                }
            }
        }
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < demands.size(); i++) {
            groups.computeIfAbsent(components.root(i), unused -> new ArrayList<>())
                    .add(i);
        }
        return List.copyOf(groups.values());
    }

    private void join(int one, int other) {
        int a = root(one);
        int b = root(other);
        parents[Math.max(a, b)] = Math.min(a, b);
    }

    private int root(int index) {
        int root = index;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }
}
