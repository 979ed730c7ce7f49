package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.analysis.meaning.Unknowns;
import dev.chainrule.processor.analysis.solver.Demand.Result;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.Window;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Can demands along one lineup be met? It takes apart what has nothing to do with each other, and remembers what it has found
 * out.
 */
final class Panel {

    private final Workshop workshop;
    private final Encoding encoding;
    private final Inquiries inquiries;
    private final Map<List<Integer>, List<List<Integer>>> components = new HashMap<>();
    private final Map<Window, List<Set<Mark>>> contradictions = new HashMap<>();
    /** What is asked of an application, by its index. */
    private record Mark(int application, Result result) {}

    Panel(Workshop workshop, Encoding encoding) {
        this.workshop = workshop;
        this.encoding = encoding;
        this.inquiries = new Inquiries(workshop, encoding);
    }

    Verdict ask(Situation situation, List<Demand> demands) {
        List<Encoded> encoded = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (Demand demand : demands) {
            Encoded one = encoding.of(demand.application());
            encoded.add(one);
            marks.add(mark(one, demand.result()));
        }
        Window era = situation.era();
        Set<Mark> known = contradiction(era, marks);
        if (!known.isEmpty()) {
            return new Verdict.Impossible(demands.stream()
                    .filter(demand -> known.contains(mark(demand)))
                    .toList());
        }
        List<Solution> solutions = new ArrayList<>();
        List<Doubt> doubts = new ArrayList<>();
        for (List<Integer> component : inOrder(components(encoded), demands)) {
            Inquiry.Finding finding = find(component, encoded, demands, era);
            if (finding instanceof Inquiry.Unmet unmet) {
                List<Demand> core = unmet.core().stream()
                        .map(index -> demands.get(component.get(index)))
                        .toList();
                learn(core, era);
                return new Verdict.Impossible(core);
            }
            if (finding instanceof Inquiry.Unsure unsure) {
                doubts.add(unsure.doubt());
            } else {
                solutions.add(((Inquiry.Met) finding).solution());
            }
        }
        return doubts.isEmpty() ? verdict(solutions, demands, era) : new Verdict.Undecided(doubts.get(0));
    }

    private static Mark mark(Encoded encoded, Result result) {
        return new Mark(encoded.index(), result);
    }

    private Mark mark(Demand demand) {
        return mark(encoding.of(demand.application()), demand.result());
    }

    /** Remembers what excludes each other: in any era, where none of it hangs on the date. */
    private void learn(List<Demand> core, Window era) {
        if (core.isEmpty()) {
            return;
        }
        boolean dated = core.stream()
                .anyMatch(demand -> encoding.of(demand.application()).links().dated());
        Set<Mark> lesson = new HashSet<>();
        core.forEach(demand -> lesson.add(mark(demand)));
        contradictions
                .computeIfAbsent(dated ? era : Window.ALWAYS, unused -> new ArrayList<>())
                .add(lesson);
    }

    /** Demands that are known to exclude each other, if there are any. */
    private Set<Mark> contradiction(Window era, List<Mark> marks) {
        Set<Mark> asked = new HashSet<>(marks);
        return Stream.of(Window.ALWAYS, era)
                .flatMap(window -> contradictions.getOrDefault(window, List.of()).stream())
                .filter(asked::containsAll)
                .findFirst()
                .orElse(Set.of());
    }

    private List<List<Integer>> components(List<Encoded> encoded) {
        List<Integer> key = encoded.stream().map(Encoded::index).toList();
        return components.computeIfAbsent(key, unused -> Components.of(encoded));
    }

    /** Those first in which something is to fail: they are the likeliest to decide. */
    private static List<List<Integer>> inOrder(List<List<Integer>> components, List<Demand> demands) {
        List<List<Integer>> first = new ArrayList<>();
        List<List<Integer>> others = new ArrayList<>();
        for (List<Integer> component : components) {
            boolean passes =
                    component.stream().allMatch(index -> demands.get(index).result() == Result.PASSES);
            (passes ? others : first).add(component);
        }
        first.addAll(others);
        return first;
    }

    private Inquiry.Finding find(List<Integer> component, List<Encoded> encoded, List<Demand> demands, Window era) {
        List<Result> results =
                component.stream().map(index -> demands.get(index).result()).toList();
        return inquiries.find(component.stream().map(encoded::get).toList(), results, era);
    }

    private Verdict verdict(List<Solution> solutions, List<Demand> demands, Window era) {
        if (encoding.facts().isDateComputed() && decidesByDate(demands, era)) {
            return new Verdict.Undecided(Doubt.COMPUTED_DATE);
        }
        Composer composer = workshop.composer(encoding, era, solutions);
        Request request = workshop.request(encoding, composer);
        Replay replay = new Replay(workshop.judge(), request);
        Map<Integer, Solution> owners = new HashMap<>();
        solutions.forEach(solution -> solution.members().forEach(member -> owners.put(member.index(), solution)));
        Set<String> unread = new LinkedHashSet<>();
        for (Demand demand : demands) {
            if (!replay.meets(demand.application(), demand.result(), Unknowns.NONE)) {
                Encoded encoded = encoding.of(demand.application());
                Solution owner = owners.get(encoded.index());
                if (owner == null || !replay.meets(encoded, demand.result(), owner, composer.reading(owner))) {
                    return new Verdict.Undecided(Doubt.NOT_CONFIRMED);
                }
                unread.addAll(Replay.words(encoded, owner, composer.reading(owner)));
            }
        }
        return new Verdict.Possible(request, List.copyOf(unread));
    }

    private static boolean isOfTheDate(Rule.Trusted trusted, Facts facts) {
        return facts.isEffectiveDate(facts.deal(), trusted.name())
                && facts.types().isBelow(facts.deal().type(), trusted.declaredIn());
    }

    /** A date that is told in the place of a computed one decides nothing else where nothing is dated and nobody asks for it. */
    private boolean decidesByDate(List<Demand> demands, Window era) {
        return !era.equals(Window.ALWAYS)
                || demands.stream()
                        .flatMap(demand -> demand.application().rule().trusted().stream())
                        .anyMatch(trusted -> isOfTheDate(trusted, encoding.facts()));
    }
}
