package dev.chainrule.benchmarks.run;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who takes part?
 *
 * @param module the folder below {@code contestants}
 * @param type the class, below the module's package
 * @param converts whether it turns requests into something else first
 */
record Entrant(String module, String type, boolean converts) {

    /** Chainrule and what is written by hand: they are compared to a few per cent, and get more rounds. */
    static final List<Entrant> CLOSE = List.of(
            new Entrant("chainrule", "Permits", false),
            new Entrant("by-hand", "AsBoolean", false),
            new Entrant("chainrule", "Decides", false),
            new Entrant("by-hand", "AsDecision", false),
            new Entrant("chainrule", "Checks", false),
            new Entrant("by-hand", "AsMask", false));

    /** Libraries that one might take instead. */
    static final List<Entrant> PEERS = List.of(
            new Entrant("avaje", "AvajeValidator", true),
            new Entrant("hibernate-validator", "Hibernate", true),
            new Entrant("easy-rules", "EasyRules", true),
            new Entrant("drools", "ReusedDrools", false),
            new Entrant("drools", "StatelessDrools", false),
            new Entrant("evrete", "Evrete", false),
            new Entrant("jcasbin", "WithFunctions", true),
            new Entrant("jcasbin", "WithAttributes", true),
            new Entrant("cel", "Expressions", true),
            new Entrant("kie-dmn", "KieDmn", true),
            new Entrant("authzforce", "AuthzForce", true),
            new Entrant("cedar", "Cedar", true));

    static List<Entrant> all() {
        return Stream.of(CLOSE, PEERS).flatMap(List::stream).toList();
    }

    /** What raw results call it. */
    String key() {
        return module + "/" + type;
    }

    String className() {
        return "dev.chainrule.benchmarks.contestants." + module.replace("-", "") + "." + type;
    }

    /**
     * Its own classes, then what they need.
     *
     * @param benchmarks the folder of all benchmarks, in which Maven has compiled them
     */
    String classPath(Path benchmarks) {
        Path target = benchmarks.resolve("contestants").resolve(module).resolve("target");
        try {
            return target.resolve("classes")
                    + File.pathSeparator
                    + Files.readString(target.resolve("class-path")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
