package dev.chainrule.processor.writer;

import java.util.Set;

/**
 * What the compilation around a policy means for what is generated for it.
 *
 * @param version the version of Chainrule, which the travelling model names
 * @param generated whether the code may name {@code javax.annotation.processing.Generated}, which its module may not read
 * @param shadowed simple names of {@code java.lang}, such as {@code String}, that other types of the policy's package have
 */
public record Options(String version, boolean generated, Set<String> shadowed) {}
