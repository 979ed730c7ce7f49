package dev.chainrule.benchmarks.report;

import dev.chainrule.benchmarks.run.BillSample;
import dev.chainrule.benchmarks.run.JitSample;
import dev.chainrule.benchmarks.run.Kept;
import dev.chainrule.benchmarks.run.Sample;
import dev.chainrule.benchmarks.run.ScaleSample;
import dev.chainrule.benchmarks.run.Start;
import dev.chainrule.benchmarks.run.Turn;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All that is kept of what was measured. */
record Results(
        List<Sample> samples,
        List<Turn> turns,
        List<Start> starts,
        List<ScaleSample> scale,
        List<JitSample> jit,
        List<BillSample> bill) {

    /** What a folder has; nothing of what was never measured. */
    static Results in(Path folder) {
        return new Results(
                Kept.samples(folder).all(),
                Kept.turns(folder).all(),
                Kept.starts(folder).all(),
                Stream.of(Kept.rules(folder), Kept.scale(folder))
                        .flatMap(kept -> kept.all().stream())
                        .toList(),
                Kept.jit(folder).all(),
                Kept.bill(folder).all());
    }
}
