package dev.chainrule.processor.analysis;

import dev.chainrule.processor.model.Chain;
import dev.chainrule.processor.model.Method;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Rule;
import java.util.stream.Stream;

/** Which methods has a policy, whatever they are for? */
final class PolicyMethods {

    private PolicyMethods() {}

    static Stream<Method> of(Policy policy) {
        return Stream.of(
                        policy.chains().stream().map(Chain::method),
                        policy.rules().stream().map(Rule::method),
                        policy.others().stream())
                .flatMap(methods -> methods);
    }
}
