package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.analysis.meaning.Result;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.model.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which texts have the properties that a solution wants of them: this length, that prefix? */
final class Spelling {

    private static final List<String> SOME = List.of("a", "b", "", " ", "A", "B", "1", "0", "10", "-1", "a b", "Ab");

    /** So many texts that rules name are varied. */
    private static final int NAMED = 40;

    private static final long LONGEST = 200;

    private final Vocabulary words;
    private final Solution solution;
    private final Reading reading;

    Spelling(Vocabulary words, Solution solution, Reading reading) {
        this.words = words;
        this.solution = solution;
        this.reading = reading;
    }

    /** Spells the texts of which functions are asked. */
    void spell(List<Ledger> ledgers) {
        List<Ledger.Call> calls = new ArrayList<>();
        ledgers.forEach(ledger -> calls.addAll(ledger.calls()));
        for (Ledger.Call call : calls) {
            for (Image argument : call.arguments()) {
                if (argument instanceof Image.Text text && !solution.model().truth(text.absent())) {
                    long number = number(text);
                    if (solution.spellings().known(number).isEmpty()) {
                        spell(number, calls);
                    }
                }
            }
        }
    }

    private long number(Image.Text text) {
        return solution.model().whole(text.value()).longValueExact();
    }

    private void spell(long number, List<Ledger.Call> calls) {
        List<Ledger.Call> about =
                calls.stream().filter(call -> isAbout(call, number)).toList();
        Set<String> candidates = new LinkedHashSet<>(SOME);
        for (Ledger.Call call : about) {
            addVariants(call, candidates);
        }
        words.literals().texts().stream().limit(NAMED).forEach(text -> addVariants(text, candidates));
        solution.spellings()
                .choose(
                        number,
                        List.copyOf(candidates),
                        text -> about.stream().allMatch(call -> fits(call, number, text)));
    }

    private boolean isAbout(Ledger.Call call, long number) {
        return call.arguments().stream()
                .anyMatch(argument -> argument instanceof Image.Text text && number(text) == number);
    }

    private void addVariants(Ledger.Call call, Set<String> candidates) {
        for (Image argument : call.arguments()) {
            if (argument instanceof Image.Text text) {
                solution.spellings().known(number(text)).ifPresent(known -> addVariants(known, candidates));
            }
        }
        if (call.evaluated().image() instanceof Image.Whole whole) {
            long length = solution.model().whole(whole.value()).longValueExact();
            if (length >= 0 && length <= LONGEST) {
                candidates.add("a".repeat((int) length));
                candidates.add("b".repeat((int) length));
            }
        }
    }

    private static void addVariants(String text, Set<String> candidates) {
        candidates.add(text);
        candidates.add(text + "a");
        candidates.add("a" + text);
        candidates.add("a" + text + "a");
        candidates.add(text + "b");
        candidates.add(text.toUpperCase(Locale.ROOT));
        candidates.add(text.toLowerCase(Locale.ROOT));
        candidates.add(" " + text);
    }

    /** Whether the call comes to what the solution says, where the number stands for this text. */
    private boolean fits(Ledger.Call call, long number, String text) {
        List<Value> arguments = new ArrayList<>();
        for (Image argument : call.arguments()) {
            if (argument instanceof Image.Text one && !solution.model().truth(one.absent())) {
                if (number(one) == number) {
                    arguments.add(new Value.Text(text));
                    continue;
                }
                if (solution.spellings().known(number(one)).isEmpty()) {
                    return true;
                }
            }
            arguments.add(reading.of(argument, new ValueType.Text()));
        }
        Result real = Refinement.real(words, call, arguments);
        boolean thrown = solution.model().truth(call.evaluated().thrown());
        if (!(real instanceof Result.Known known)) {
            return thrown;
        }
        boolean open = call.evaluated().image() instanceof Image.Text answer
                && !solution.model().truth(answer.absent())
                && solution.spellings().known(number(answer)).isEmpty();
        return !thrown
                && (open
                        || reading.of(call.evaluated().image(), new ValueType.Text())
                                .equals(known.value()));
    }
}
