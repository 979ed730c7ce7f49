package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.Method;
import dev.chainrule.processor.model.Parameter;
import java.util.stream.Stream;

/**
 * A parameter of a chain, a rule, a given or a guarantee.
 *
 * @param kind what it is a parameter of, as in a message
 */
record AskedFor(String kind, Method method, Parameter parameter, Slot slot) {

    /** All that a policy set asks for, chains first, but for those of methods that are too broken to ask more about. */
    static Stream<AskedFor> of(Scope scope, Findings findings) {
        return Stream.concat(
                scope.policies().stream()
                        .flatMap(policy -> policy.chains().stream())
                        .flatMap(chain -> of("chain", chain.method(), scope.types(), findings)),
                scope.policies().stream()
                        .flatMap(policy -> policy.rules().stream())
                        .flatMap(rule -> of(Words.kind(rule), rule.method(), scope.types(), findings)));
    }

    private static Stream<AskedFor> of(String kind, Method method, Types types, Findings findings) {
        return findings.isSound(method)
                ? method.parameters().stream()
                        .map(parameter -> new AskedFor(kind, method, parameter, types.slot(parameter.type())))
                : Stream.empty();
    }

    boolean isOfChain() {
        return kind.equals("chain");
    }

    /** Reports what is wrong with it by its name, what it is a parameter of, and more. */
    void report(Catalogue entry, Findings findings, Object... more) {
        Object[] quoted = Stream.concat(Stream.of(parameter.name(), kind, method.name()), Stream.of(more))
                .toArray();
        findings.report(entry, parameter.place(), quoted);
    }

    /** Reports what can be wrong only with one of a chain. */
    void reportOfChain(Catalogue entry, Findings findings, Object... more) {
        Object[] quoted = Stream.concat(Stream.of(parameter.name(), method.name()), Stream.of(more))
                .toArray();
        findings.report(entry, parameter.place(), quoted);
    }
}
