package dev.chainrule.processor;

import java.util.List;
import java.util.Set;

/**
 * What is compiled together with a policy, as far as is known in this round.
 *
 * @param handwritten the names of the types that people wrote
 * @param policies the names of the policies among the sources, sorted
 * @param compiled the names of all top-level types whose sources were seen so far, whoever wrote them
 * @param taken the names of the top-level types that people wrote or that were generated so far; what is generated is added
 */
record Compilation(List<String> handwritten, List<String> policies, Set<String> compiled, Set<String> taken) {}
