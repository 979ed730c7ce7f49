package dev.chainrule.processor.analysis.meaning;

import dev.chainrule.processor.analysis.meaning.Application.Argument;
import dev.chainrule.processor.model.BoundChain.Binding;
import dev.chainrule.processor.model.BoundChain.Check;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Of which parties is a rule asked, where every run has a certain length? Of every choice that its bindings leave. */
public final class Applications {

    private final Check check;

    /** For each position the place of its first party in the lineup, counted from the start; one more for the end. */
    private final int[] starts;

    private final Argument[] arguments;
    private final List<Application> found = new ArrayList<>();

    private Applications(Check check, Lineup lineup) {
        this.check = check;
        this.starts = new int[lineup.lengths().size() + 1];
        for (int i = 0; i < lineup.lengths().size(); i++) {
            starts[i + 1] = starts[i] + lineup.lengths().get(i);
        }
        // What no binding takes is the transaction's.
        this.arguments = new Argument[check.rule().method().parameters().size()];
        Arrays.fill(arguments, new Application.Deal());
    }

    /** The applications of one check, in order of seats. */
    public static List<Application> of(Check check, Lineup lineup) {
        Applications applications = new Applications(check, lineup);
        applications.bind(0, 0);
        return Collections.unmodifiableList(applications.found);
    }

    /** The applications of all rules and givens along a chain, in the order of checks. */
    public static List<Application> ofChecks(Lineup lineup) {
        return lineup.chain().checks().stream()
                .flatMap(check -> of(check, lineup).stream())
                .toList();
    }

    /** Takes seats for the bindings from this one on, none of them before {@code free}. */
    private void bind(int index, int free) {
        if (index == check.bindings().size()) {
            found.add(new Application(check.rule(), List.of(arguments)));
            return;
        }
        Binding binding = check.bindings().get(index);
        int start = starts[binding.position()];
        int end = starts[binding.position() + 1];
        if (binding.whole()) {
            // An empty run stands where it would begin.
            if (!binding.next() || start == free) {
                arguments[binding.parameter()] = new Application.Run(
                        binding.position(),
                        IntStream.range(0, end - start)
                                .mapToObj(element -> new Seat(binding.position(), element))
                                .toList());
                bind(index + 1, end);
            }
            return;
        }
        for (int at = Math.max(start, free); at < end && (!binding.next() || at == free); at++) {
            arguments[binding.parameter()] =
                    new Application.One(new Seat(binding.position(), at - start), binding.when());
            bind(index + 1, at + 1);
        }
    }
}
