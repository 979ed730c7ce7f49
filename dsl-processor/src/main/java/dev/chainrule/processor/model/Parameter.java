package dev.chainrule.processor.model;

import java.util.Optional;

/**
 * A parameter of a chain, a rule, a given or a guarantee, as declared.
 *
 * @param next whether {@code @Next} stands on it
 * @param repeated the bounds that {@code @Repeated} sets, where it stands on it
 */
public record Parameter(String name, JavaType type, boolean next, Optional<Repeat> repeated, Place place) {

    /** How many parties a run may have, both bounds inclusive. */
    public record Repeat(int min, int max) {}
}
