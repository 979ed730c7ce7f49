package dev.chainrule.processor.oracle;

import dev.chainrule.processor.analysis.meaning.Judgement;
import dev.chainrule.processor.analysis.meaning.Judgement.Failure;
import dev.chainrule.processor.model.Rule;
import java.util.Set;
import java.util.stream.Collectors;

/** What does a request fail? Violations or, where there are none, warnings; told by policy and code. */
final class Failures {

    private Failures() {}

    /** As the reference evaluation says. */
    static Set<String> of(Judgement judgement) {
        return (judgement.violations().isEmpty() ? judgement.warnings() : judgement.violations())
                .stream().map(Failures::told).collect(Collectors.toSet());
    }

    /** As a generated decision says. */
    static Set<String> of(Object decision) {
        return Answer.list(decision, Answer.flag(decision, "permitted") ? "warnings" : "violations").stream()
                .map(violation -> Answer.text(violation, "policy") + " " + Answer.text(violation, "code"))
                .collect(Collectors.toSet());
    }

    /** A rule's own. */
    static String of(Rule rule) {
        return told(new Failure(rule.policy(), rule.code()));
    }

    private static String told(Failure failure) {
        return failure.policy().canonicalName() + " " + failure.code();
    }
}
