package dev.chainrule.processor.analysis;

/** Asks one question about how the rules of a policy set meet its chains. Only well-formed ones come here. */
@FunctionalInterface
interface GraphCheck {

    void check(Graph graph, Findings findings);
}
