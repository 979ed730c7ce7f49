package dev.chainrule.processor.model;

import java.util.List;

/**
 * A fact that must be there before a rule's body runs: an accessor, or a chain of them, of a parameter. Of a parameter that is
 * a list, it is the fact of each element.
 *
 * @param parameter the index of the rule's parameter
 * @param accessors the accessors' names, outermost receiver first; the last one's value must not be null, and neither
 *     must those before it
 */
public record Fact(int parameter, List<String> accessors) {}
