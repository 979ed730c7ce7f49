package dev.chainrule.processor;

import java.util.List;

/**
 * What came of a compilation.
 *
 * @param told what Chainrule said, in the order in which the compiler showed it
 * @param otherErrors what the compiler itself complained of
 */
record Outcome(List<Told> told, List<String> otherErrors) {}
