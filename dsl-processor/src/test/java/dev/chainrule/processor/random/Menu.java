package dev.chainrule.processor.random;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Of which kinds can an expression be? Some are more frequent than others, and not all are possible everywhere. */
final class Menu {

    /** Makes an expression of one kind, or nothing where the scope has not what it takes. */
    interface Dish {
        @Nullable
        Node make(int depth, Scope scope);
    }

    private record Entry(String tag, int weight, boolean leaf, Dish dish) {}

    private static final int ATTEMPTS = 12;

    private final List<Entry> entries = new ArrayList<>();

    Menu add(String tag, int weight, Dish dish) {
        entries.add(new Entry(tag, weight, false, dish));
        return this;
    }

    /** One that needs no others inside. */
    Menu leaf(String tag, int weight, Dish dish) {
        entries.add(new Entry(tag, weight, true, dish));
        return this;
    }

    List<String> tags() {
        return entries.stream().map(Entry::tag).toList();
    }

    @Nullable
    Node order(Dice dice, int depth, Scope scope) {
        List<Entry> possible =
                entries.stream().filter(entry -> depth > 0 || entry.leaf()).toList();
        int sum = possible.stream().mapToInt(Entry::weight).sum();
        for (int i = 0; i < ATTEMPTS && sum > 0; i++) {
            int at = dice.between(0, sum - 1);
            for (Entry entry : possible) {
                at -= entry.weight();
                if (at < 0) {
                    Node node = entry.dish().make(depth, scope);
                    if (node != null) {
                        return new Node(node.sort(), entry.tag(), node.form(), node.parts());
                    }
                    break;
                }
            }
        }
        return null;
    }
}
