package dev.chainrule.processor.writer;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

/**
 * Writes the reasons to deny that lie in no rule: a chain's dates, that it is closed, parties that it does not take, and answers that do not
 * last.
 */
final class BuiltInsWriter {

    private static final String IS_IN_FORCE = """
            for (int i = 0; i < windows.size(); i++) {
                if (windows.get(i).contains(date)) {
                    return true;
                }
            }
            return false;
            """;

    private static final String NOT_IN_FORCE = """
            $string:T dates = windows.stream().map($window:T::toString).collect($collectors:T.joining(" and "));
            return decide($violation:T.of(POLICY, "not-in-force")
                    .message("The chain " + name + " is not in force on " + date + ", but " + dates)
                    .citations(cites.toArray($string:T[]::new))
                    .after(null));
            """;

    private static final String CLOSED = """
            return decide($violation:T.of(POLICY, "closed")
                    .message("The chain " + name + " is closed: {reason}")
                    .citations(cites.toArray($string:T[]::new))
                    .values("reason")
                    .after(null, reason));
            """;

    private static final String UNKNOWN_PARTY = """
            $step:T step = steps.get(position);
            $string:T known = oneOf(PARTIES.stream().filter(type -> step.takes(type.type())).toList());
            return $violation:T.of(POLICY, "unknown-party")
                    .message("The {party} is not {known}")
                    .values("known")
                    .parties("party")
                    .after(found, known, step.role(), party);
            """;

    private static final String WRONG_LENGTH = """
            $step:T step = steps.get(position);
            $string:T parties = step.count().equals("1") ? " party" : " parties";
            return $violation:T.of(POLICY, "run-length")
                    .message("The chain " + name + " takes " + step.count() + parties + " as {role}, not " + run.size())
                    .values("role")
                    .parties("run")
                    .after(found, step.role(), $text:T.path(step.role(), run), run);
            """;

    private static final String DENY = """
            $decision:T decision = decide(found);
            return decision.permitted()
                    ? $denied:T.of(origin, $violation:T.of(POLICY, "unsteady")
                            .message("A fact was missing, or a rule threw, and no longer so when it was asked again")
                            .remedies("Ask once more, about facts that answer alike each time")
                            .after(found))
                    : decision;
            """;

    private final Vocabulary words;
    private final Features features;
    private final ChainTable table;

    BuiltInsWriter(Vocabulary words, Features features, ChainTable table) {
        this.words = words;
        this.features = features;
        this.table = table;
    }

    /** As far as the validator denies so. */
    void addTo(TypeSpec.Builder type) {
        if (features.dated()) {
            type.addMethod(words.method(TypeName.BOOLEAN, "isInForce", IS_IN_FORCE)
                    .addParameter(words.get("localDate"), "date")
                    .build());
            type.addMethod(words.method(words.decision(), "notInForce", NOT_IN_FORCE)
                    .addParameter(words.get("localDate"), "date")
                    .build());
        }
        if (table.isCalled("deny")) {
            type.addMethod(words.method(words.decision(), "deny", DENY)
                    .addJavadoc("Decides by what was found, of which there must be something.\n")
                    .addParameter(words.get("violation"), "found")
                    .build());
        }
        if (table.isCalled("closed")) {
            type.addMethod(words.method(words.decision(), "closed", CLOSED)
                    .addParameter(words.get("string"), "reason")
                    .build());
        }
        if (table.isCalled("unknownParty")) {
            type.addMethod(found("unknownParty", UNKNOWN_PARTY)
                    .addParameter(words.get("object"), "party")
                    .build());
        }
        if (table.isCalled("wrongLength")) {
            type.addMethod(found("wrongLength", WRONG_LENGTH)
                    .addParameter(words.listOf("?"), "run")
                    .build());
        }
    }

    private MethodSpec.Builder found(String name, String body) {
        return words.method(words.get("violation"), name, body)
                .addParameter(words.get("violation"), "found")
                .addParameter(TypeName.INT, "position");
    }
}
