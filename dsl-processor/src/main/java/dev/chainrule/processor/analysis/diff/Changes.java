package dev.chainrule.processor.analysis.diff;

import dev.chainrule.processor.analysis.Words;
import dev.chainrule.processor.analysis.diff.Comparison.Edition;
import java.util.ArrayList;
import java.util.List;

/** What came, went, changed, or only says it in other words? Matched by name. */
final class Changes {

    private final List<String> told = new ArrayList<>();

    private Changes() {}

    /** Each as half a sentence, such as {@code the rules a and b are new}. */
    static List<String> of(Edition now, Edition before) {
        Changes changes = new Changes();
        ChainChanges.tell(Pairing.of(now.bound(), before.bound()), changes);
        RuleChanges.tell(now.set(), before.set(), changes);
        TypeChanges.tell(now.bound(), before.bound(), changes);
        return changes.told;
    }

    void add(String change) {
        told.add(change);
    }

    /**
     * Adds what is so of things of one kind.
     *
     * @param kind what one is called, such as {@code party}
     * @param is what is so of one
     * @param are what is so of several
     * @param names of those of which it is so; perhaps none
     */
    void add(String kind, String is, String are, List<String> names) {
        if (names.size() == 1) {
            told.add("the " + kind + " " + names.get(0) + " " + is);
        } else if (!names.isEmpty()) {
            told.add("the " + several(kind) + " " + Words.and(names) + " " + are);
        }
    }

    private static String several(String kind) {
        return kind.endsWith("y") ? kind.substring(0, kind.length() - 1) + "ies" : kind + "s";
    }
}
