package dev.chainrule.benchmarks.run;

import dev.chainrule.benchmarks.work.Contestant;

/** Which contestant has a class of this name? Its module is on the class path of this JVM only. */
final class Contestants {

    private Contestants() {}

    /** Makes it, which may take long. */
    @SuppressWarnings("unchecked") // A contestant takes what it makes of a request.
    static Contestant<Object, Object> made(String className) throws ReflectiveOperationException {
        return (Contestant<Object, Object>) Class.forName(className)
                .asSubclass(Contestant.class)
                .getDeclaredConstructor()
                .newInstance();
    }
}
