package dev.chainrule.processor.analysis;

/** Asks one question about a policy set, of every policy in it. What ancestors already answer for is sorted out later. */
@FunctionalInterface
interface LocalCheck {

    void check(Scope scope, Findings findings);
}
