package dev.chainrule.processor;

import java.util.List;

/**
 * What is compiled together with a policy, as far as is known in this round.
 *
 * @param handwritten the names of the types that people wrote
 * @param policies the names of the policies among the sources, sorted
 * @param verbose whether somebody asked to hear what is done
 */
record Compilation(List<String> handwritten, List<String> policies, boolean verbose) {}
