package dev.chainrule.processor.oracle;

import dev.chainrule.processor.analysis.meaning.Result;
import dev.chainrule.processor.analysis.meaning.Unknowns;
import dev.chainrule.processor.analysis.proof.Witnesses;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.testing.BoundPolicies;
import dev.chainrule.processor.testing.Javac;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/**
 * A policy of this repository with its validator and the requests that are tried.
 *
 * @param unknowns what code answers that is not the policy's own, where a test can ask it
 * @param witnesses what the solver finds
 * @param trials by seed
 */
record ReferenceCase(
        BoundPolicy policy, ClassLoader loader, Unknowns unknowns, Witnesses witnesses, LongFunction<Trials> trials) {

    @Override
    public String toString() {
        return policy.policy().name();
    }

    /** All policies that are more than an example of a mistake. */
    static Stream<ReferenceCase> all(Path out) {
        List<Path> drugs = new ArrayList<>(sources("../examples/drug-supply/federal/src/main/java"));
        drugs.addAll(sources("../examples/drug-supply/state-overlay/src/main/java"));
        return Stream.of(
                        described(out.resolve("described")),
                        csp(out.resolve("csp")),
                        undescribed(out.resolve("drugs"), drugs),
                        undescribed(out.resolve("good"), sources("src/test/resources/good")),
                        undescribed(
                                out.resolve("readme"), List.of(Path.of("src/test/resources/readme/CoffeeTrade.java"))))
                .flatMap(List::stream);
    }

    /** Every other seed tries the requests that were made up for the policy, the others those that lie near each other. */
    static List<ReferenceCase> described(Path out) {
        Map<String, BoundPolicy> policies = BoundPolicies.of(Policies.sources());
        ClassLoader loader = loader(out, Policies.sources());
        return Policies.subjects()
                .map(subject -> {
                    BoundPolicy policy =
                            policies.get(subject.description().policy().getCanonicalName());
                    Witnesses witnesses = Witnesses.of(policy);
                    return new ReferenceCase(
                            policy,
                            loader,
                            Unknowns.NONE,
                            witnesses,
                            seed -> seed % 2 == 0
                                    ? new SubjectTrials(subject, policy, seed)
                                    : near(policy, loader, List.of(), witnesses, seed));
                })
                .toList();
    }

    private static List<ReferenceCase> undescribed(Path out, List<Path> sources) {
        ClassLoader loader = loader(out, sources);
        return BoundPolicies.of(sources).values().stream()
                .map(policy -> undescribed(policy, loader, Unknowns.NONE, List.of()))
                .toList();
    }

    private static ReferenceCase undescribed(
            BoundPolicy policy, ClassLoader loader, Unknowns unknowns, List<String> texts) {
        Witnesses witnesses = Witnesses.of(policy);
        return new ReferenceCase(
                policy, loader, unknowns, witnesses, seed -> near(policy, loader, texts, witnesses, seed));
    }

    private static Trials near(
            BoundPolicy policy, ClassLoader loader, List<String> texts, Witnesses witnesses, long seed) {
        return new NearbyTrials(policy, loader, texts, Optional.of(witnesses), seed);
    }

    /** Which country lies in which market is told by code that the processor does not see. */
    private static List<ReferenceCase> csp(Path out) {
        List<Path> sources = sources("../csp-policies/src/main/java");
        ClassLoader loader = loader(out, sources);
        List<String> countries = List.of("DE", "FR", "US", "CN");
        Unknowns markets = (site, arguments) -> site.what().equals("Market.ofCountry(String)")
                ? Optional.of(market(arguments.get(0), loader))
                : Optional.empty();
        return BoundPolicies.of(sources).values().stream()
                .map(policy -> undescribed(policy, loader, markets, countries))
                .toList();
    }

    private static Result market(Value country, ClassLoader loader) {
        if (!(country instanceof Value.Text text)) {
            return new Result.Thrown();
        }
        try {
            Object market = loader.loadClass("dev.chainrule.csp.Market")
                    .getMethod("ofCountry", String.class)
                    .invoke(null, text.value());
            return new Result.Known(ModelValues.value(market));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ClassLoader loader(Path out, List<Path> sources) {
        return Javac.writing().compile(out, sources).loader(ReferenceCase.class.getClassLoader());
    }

    private static List<Path> sources(String root) {
        return Javac.files(Path.of(root)).stream()
                .filter(file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java"))
                .toList();
    }
}
