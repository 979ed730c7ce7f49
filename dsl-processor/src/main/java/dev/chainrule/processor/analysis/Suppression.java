package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.diagnostic.Finding;
import dev.chainrule.processor.model.Chain;
import dev.chainrule.processor.model.Method;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Rule;
import java.util.stream.Stream;

/** Did the author of a policy ask not to be told? Of an error one is always told. */
final class Suppression {

    private Suppression() {}

    static boolean silences(Policy policy, Finding finding) {
        String id = finding.entry().id();
        return finding.entry().severity() != Catalogue.Severity.ERROR
                && (policy.suppressed().contains(id)
                        || methods(policy)
                                .filter(method -> method.place()
                                        .type()
                                        .equals(finding.place().type()))
                                .filter(method -> method.place()
                                        .member()
                                        .equals(finding.place().member()))
                                .anyMatch(method -> method.suppressed().contains(id)));
    }

    /** All methods of a policy, whatever their role. */
    static Stream<Method> methods(Policy policy) {
        return Stream.of(
                        policy.chains().stream().map(Chain::method),
                        policy.rules().stream().map(Rule::method),
                        policy.others().stream())
                .flatMap(methods -> methods);
    }
}
