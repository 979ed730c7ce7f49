package dev.chainrule.processor.random;

import java.util.List;

/**
 * What is known to be so of a random policy, since it was made so.
 *
 * @param finding the names of findings, one of which has to be told
 * @param about what it has to name: one of these rules or chains
 * @param chains where it is: a finding that they are dead makes every other question about them idle
 * @param rules how many rules it is made of
 */
record Plant(String description, List<String> finding, List<String> about, List<String> chains, int rules) {}
