package dev.chainrule.benchmarks.report;

import dev.chainrule.benchmarks.run.Bill.Way;
import dev.chainrule.benchmarks.run.BillSample;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables of what compiling costs. Figures are medians, ratios those of medians of one run. What is added is the median of what it was in
 * each round, with the least and the most.
 */
final class BillTables {

    private static final Map<String, ToDoubleFunction<BillSample>> PHASES = new LinkedHashMap<>();

    static {
        PHASES.put("reading", BillSample::reading);
        PHASES.put("analyzing", BillSample::analyzing);
        PHASES.put("proving", BillSample::proving);
        PHASES.put("writing", BillSample::writing);
        PHASES.put("filing", BillSample::filing);
    }

    private final List<BillSample> samples;

    BillTables(List<BillSample> samples) {
        this.samples = List.copyOf(samples);
    }

    /** Each way beside javac without a processor. */
    String bill() {
        return "| policy | with what is generated, `-proc:none` | with the processor, `prove=false` | with proofs "
                + "| seconds of `-proc:none` | that the processor adds | to javac with what is generated | that proofs add of it "
                + "| that the processor adds without C2 | rounds |\n"
                + "|---|---|---|---|---|---|---|---|---|---|\n"
                + policies().map(this::bill).collect(Collectors.joining());
    }

    private String bill(String policy) {
        double none = seconds(policy, Way.NONE);
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %.2f | %s | %s | %s | %s | %d |\n",
                policy,
                seconds(policy, Way.GENERATED) / none,
                seconds(policy, Way.WRITTEN) / none,
                seconds(policy, Way.PROVEN) / none,
                none,
                Spread.range(added(policy, Way.NONE, Way.PROVEN)),
                Spread.range(added(policy, Way.GENERATED, Way.PROVEN)),
                Spread.range(added(policy, Way.WRITTEN, Way.PROVEN)),
                Spread.range(added(policy, Way.NONE_C1, Way.PROVEN_C1)),
                of(policy, Way.PROVEN).count());
    }

    /** The same in brief: only what the processor adds. */
    String brief() {
        return "| policy | javac with the processor, times `-proc:none` | seconds that it adds | of these, proofs | seconds that it adds "
                + "without C2 |\n|---|---|---|---|---|\n"
                + policies().map(this::brief).collect(Collectors.joining());
    }

    private String brief(String policy) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %.1f |\n",
                policy,
                seconds(policy, Way.PROVEN) / seconds(policy, Way.NONE),
                Medians.of(added(policy, Way.NONE, Way.PROVEN), Double::doubleValue),
                Medians.of(added(policy, Way.WRITTEN, Way.PROVEN), Double::doubleValue),
                Medians.of(added(policy, Way.NONE_C1, Way.PROVEN_C1), Double::doubleValue));
    }

    /** In seconds: by how much the one way takes longer than the other in the same round. */
    private List<Double> added(String policy, Way less, Way more) {
        Map<Integer, Double> without =
                of(policy, less).collect(Collectors.toMap(BillSample::round, BillSample::milliseconds));
        return of(policy, more)
                .map(sample -> (sample.milliseconds() - Objects.requireNonNull(without.get(sample.round()))) / 1_000)
                .toList();
    }

    /** What the processor does in that time. */
    String phases() {
        return "| policy | compiler | " + String.join(" | ", PHASES.keySet())
                + " | all of javac | without the processor |\n|---|---|---|---|---|---|---|---|---|\n"
                + policies()
                        .flatMap(policy -> Stream.of(
                                phases(policy, "cold", Way.PROVEN, Way.NONE),
                                phases(policy, "cold, without C2", Way.PROVEN_C1, Way.NONE_C1),
                                phases(policy, "warm", Way.PROVEN_WARM, Way.NONE_WARM)))
                        .collect(Collectors.joining());
    }

    private String phases(String policy, String compiler, Way way, Way none) {
        String phases = PHASES.values().stream()
                .map(phase -> number(median(policy, way, phase)))
                .collect(Collectors.joining(" | "));
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s |\n",
                policy,
                compiler,
                phases,
                number(median(policy, way, BillSample::milliseconds)),
                number(median(policy, none, BillSample::milliseconds)));
    }

    /** What witnesses cost. */
    String witnesses() {
        return "| policy | lines | compiled only, seconds | found, written and compiled | what that adds |\n"
                + "|---|---|---|---|---|\n"
                + policies()
                        .filter(policy ->
                                of(policy, Way.WITNESSES_FOUND).findAny().isPresent())
                        .map(this::witnesses)
                        .collect(Collectors.joining());
    }

    private String witnesses(String policy) {
        double compiled = seconds(policy, Way.WITNESSES_COMPILED);
        double found = seconds(policy, Way.WITNESSES_FOUND);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.1f | %.1f, %.1f times | %s |\n",
                policy,
                number(OptionalDouble.of(of(policy, Way.WITNESSES_FOUND)
                        .mapToDouble(BillSample::lines)
                        .max()
                        .orElseThrow())),
                compiled,
                found,
                found / compiled,
                Spread.range(added(policy, Way.WITNESSES_COMPILED, Way.WITNESSES_FOUND)));
    }

    private Stream<String> policies() {
        return samples.stream().map(BillSample::policy).distinct();
    }

    private Stream<BillSample> of(String policy, Way way) {
        return samples.stream().filter(sample -> sample.policy().equals(policy) && sample.way() == way);
    }

    private double seconds(String policy, Way way) {
        return median(policy, way, BillSample::milliseconds).orElseThrow() / 1_000;
    }

    private OptionalDouble median(String policy, Way way, ToDoubleFunction<BillSample> figure) {
        List<BillSample> own = of(policy, way).toList();
        return own.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Medians.of(own, figure));
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%,.0f", value.getAsDouble()) : "";
    }
}
