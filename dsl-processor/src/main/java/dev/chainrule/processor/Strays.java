package dev.chainrule.processor;

import dev.chainrule.processor.analysis.Words;
import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.diagnostic.Finding;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Place;
import dev.chainrule.processor.reader.Stray;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is to be said of annotations that stand where no policy is around? */
final class Strays {

    private Strays() {}

    /** What is said of methods is said once for each type: it is one mistake, however many there are. */
    static List<Finding> findings(List<Stray> strays) {
        List<Finding> findings = new ArrayList<>();
        Map<ClassRef, Set<String>> outside = new TreeMap<>();
        for (Stray stray : strays) {
            if (stray.on() == Stray.On.METHOD) {
                outside.computeIfAbsent(stray.place().type(), type -> new TreeSet<>())
                        .add("@" + stray.annotation());
            } else {
                findings.add(misplaced(stray));
            }
        }
        outside.forEach((type, annotations) -> findings.add(Finding.of(
                Catalogue.OUTSIDE_POLICY, Place.of(type), type.simpleName(), Words.and(List.copyOf(annotations)))));
        return findings;
    }

    private static Finding misplaced(Stray stray) {
        return stray.on() == Stray.On.PARAMETER
                ? misplaced(
                        stray,
                        "the parameter " + stray.name() + " of " + stray.method() + ", which is neither chain nor rule",
                        stray.annotation().equals("Next") ? "the parameter of a rule" : "the parameter of a chain")
                : misplaced(
                        stray,
                        "the method " + stray.name() + " of "
                                + stray.place().type().simpleName() + ", which no transaction inherits",
                        "the accessor of a transaction");
    }

    private static Finding misplaced(Stray stray, String on, String home) {
        return Finding.of(Catalogue.MISPLACED_ANNOTATION, stray.place(), stray.annotation(), on, home);
    }
}
