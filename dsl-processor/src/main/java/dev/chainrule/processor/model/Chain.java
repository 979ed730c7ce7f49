package dev.chainrule.processor.model;

import java.util.List;

/**
 * A chain, as one policy declares it.
 *
 * @param policy the policy that declares it
 * @param closed the reason why it is closed; empty for an open one
 */
public record Chain(ClassRef policy, Method method, Dates dates, String closed, List<String> cites) {

    public String name() {
        return method.name();
    }
}
