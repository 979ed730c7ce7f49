package dev.chainrule.benchmarks.work;

import java.util.HashMap;
import java.util.Map;

/** Where an order system keeps what it knows: of things that are equal there is one. */
final class Register {

    private final Map<Object, Object> things = new HashMap<>();

    @SuppressWarnings("unchecked") // What equals a thing of these immutable classes is of its class.
    <T> T kept(T thing) {
        return (T) things.computeIfAbsent(thing, same -> same);
    }
}
