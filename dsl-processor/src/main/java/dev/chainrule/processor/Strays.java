package dev.chainrule.processor;

import dev.chainrule.processor.analysis.PolicyAnalysis;
import dev.chainrule.processor.analysis.PolicyAnalysis.Outsider;
import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.diagnostic.Finding;
import dev.chainrule.processor.reader.Stray;
import java.util.List;

/** What is to be said of annotations that stand where no policy is around? */
final class Strays {

    private Strays() {}

    static List<Finding> findings(List<Stray> strays) {
        return strays.stream().flatMap(stray -> findings(stray).stream()).toList();
    }

    private static List<Finding> findings(Stray stray) {
        return switch (stray.on()) {
            case METHOD ->
                PolicyAnalysis.outsidePolicies(List.of(new Outsider(stray.name(), stray.annotation(), stray.place())));
            case PARAMETER ->
                misplaced(
                        stray,
                        "the parameter " + stray.name() + " of " + stray.method() + ", which is neither chain nor rule",
                        stray.annotation().equals("Next") ? "the parameter of a rule" : "the parameter of a chain");
            case ACCESSOR ->
                misplaced(
                        stray,
                        "the method " + stray.name() + " of "
                                + stray.place().type().simpleName() + ", which no transaction inherits",
                        "the accessor of a transaction");
        };
    }

    private static List<Finding> misplaced(Stray stray, String on, String home) {
        return List.of(Finding.of(Catalogue.MISPLACED_ANNOTATION, stray.place(), stray.annotation(), on, home));
    }
}
