package dev.chainrule.benchmarks.run;

import java.nio.file.Path;

/**
 * A JDK of this machine.
 *
 * @param version its feature version
 */
record Jdk(int version, Path home) {

    Path java() {
        return home.resolve("bin").resolve("java");
    }
}
