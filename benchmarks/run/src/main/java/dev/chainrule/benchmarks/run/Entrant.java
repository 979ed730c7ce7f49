package dev.chainrule.benchmarks.run;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who takes part?
 *
 * @param module the folder below {@code contestants}
 * @param type the class, in the module's package
 * @param label what tables call it
 * @param converts whether it turns requests into something else first
 * @param tells whether it tells all rules that are broken, and not only that one is
 */
public record Entrant(String module, String type, String label, boolean converts, boolean tells) {

    public static final Entrant PERMITS = new Entrant("chainrule", "Permits", "Chainrule, `permits…`", false, false);
    public static final Entrant DECIDES = new Entrant("chainrule", "Decides", "Chainrule, `Decision`", false, true);
    public static final Entrant CHECKS = new Entrant("chainrule", "Checks", "Chainrule, `check`", false, true);
    public static final Entrant BOOLEAN = new Entrant("by-hand", "AsBoolean", "by hand, boolean", false, false);
    public static final Entrant DECISION = new Entrant("by-hand", "AsDecision", "by hand, decision", false, true);
    public static final Entrant MASK = new Entrant("by-hand", "AsMask", "by hand, mask", false, true);

    /** Chainrule and what is written by hand: they are compared to a few per cent, by turns. */
    public static final List<Entrant> CLOSE = List.of(PERMITS, BOOLEAN, DECIDES, DECISION, CHECKS, MASK);

    /** Libraries that one might take instead. */
    public static final List<Entrant> PEERS = List.of(
            new Entrant("avaje", "AvajeValidator", "avaje-validator", true, true),
            new Entrant("hibernate-validator", "Hibernate", "Hibernate Validator", true, true),
            new Entrant("easy-rules", "EasyRules", "Easy Rules", true, true),
            new Entrant("drools", "ReusedDrools", "Drools, session reused", false, true),
            new Entrant("drools", "StatelessDrools", "Drools, stateless", false, true),
            new Entrant("evrete", "Evrete", "evrete", false, true),
            new Entrant("jcasbin", "WithFunctions", "jCasbin, functions", true, false),
            new Entrant("jcasbin", "WithAttributes", "jCasbin, attributes", true, false),
            new Entrant("cel", "Expressions", "CEL", true, true),
            new Entrant("kie-dmn", "KieDmn", "KIE DMN", true, true),
            new Entrant("authzforce", "AuthzForce", "AuthzForce", true, true),
            new Entrant("cedar", "Cedar", "Cedar", true, true));

    /** Everybody. */
    public static List<Entrant> all() {
        return Stream.of(CLOSE, PEERS).flatMap(List::stream).toList();
    }

    /** What raw results call it. */
    public String key() {
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
        return ClassPath.of(benchmarks.resolve("contestants").resolve(module));
    }
}
