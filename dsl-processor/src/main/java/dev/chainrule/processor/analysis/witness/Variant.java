package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.model.Rule;

/**
 * What a rule would be if one thing in it were another.
 *
 * @param rule as it is
 * @param other as it would be
 * @param change what is another, in words: {@code sale.crates() <= 5 instead of sale.crates() < 5}
 */
public record Variant(Rule rule, Rule other, String change) {}
