package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.analysis.solver.Demand.Result;
import dev.chainrule.processor.analysis.solver.Inquiry.Finding;
import dev.chainrule.processor.analysis.solver.Inquiry.Met;
import dev.chainrule.processor.analysis.solver.Inquiry.Unmet;
import dev.chainrule.processor.analysis.solver.Inquiry.Unsure;
import dev.chainrule.processor.model.Window;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What came of inquiries along one lineup? Of many demands, of which one is that something fails, it first asks only those about the
 * same facts: mostly they decide, and if not, what all others make of the remaining facts is known from before.
 */
final class Inquiries {

    /** So many answers are kept. */
    private static final int KEPT = 64;

    /** Fewer demands than these are asked together at once. */
    private static final int FEW = 12;

    private final Workshop workshop;
    private final Encoding encoding;
    private final Map<Setting, Component> settings = new HashMap<>();
    private final Map<Setting, Solution> passed = new HashMap<>();
    private final Map<Question, Finding> found = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Finding> eldest) {
            return size() > KEPT;
        }
    };

    private record Question(Setting setting, List<Result> results) {}

    /** Applications that have to do with each other, by their indexes. */
    private record Setting(List<Integer> applications, Window era) {}

    Inquiries(Workshop workshop, Encoding encoding) {
        this.workshop = workshop;
        this.encoding = encoding;
    }

    /**
     * Whether these can come to that.
     *
     * @param members which have to do with each other
     * @param results one for each
     */
    Finding find(List<Encoded> members, List<Result> results, Window era) {
        Question question = new Question(setting(members, era), results);
        Finding known = found.get(question);
        if (known == null) {
            known = nearby(members, results, era).orElseGet(() -> whole(members, results, era));
            if (!(known instanceof Unsure unsure && unsure.doubt() == Doubt.TIME)) {
                found.put(question, known);
            }
            if (known instanceof Met met && results.stream().allMatch(Result.PASSES::equals)) {
                passed.put(question.setting(), met.solution());
            }
        }
        return known;
    }

    private static Setting setting(List<Encoded> members, Window era) {
        boolean dated = members.stream().anyMatch(member -> member.links().dated());
        return new Setting(members.stream().map(Encoded::index).toList(), dated ? era : Window.ALWAYS);
    }

    private Component component(List<Encoded> members, Window era) {
        return settings.computeIfAbsent(
                setting(members, era), setting -> Component.of(members, encoding, setting.era()));
    }

    private Finding whole(List<Encoded> members, List<Result> results, Window era) {
        return new Inquiry(workshop, encoding, component(members, era), results, era).find();
    }

    /** What those say that are about the same facts as what does not pass; nothing where that does not decide. */
    private Optional<Finding> nearby(List<Encoded> members, List<Result> results, Window era) {
        List<Integer> near = near(members, results);
        if (members.size() < FEW || near.isEmpty() || near.size() * 4 > members.size() * 3) {
            return Optional.empty();
        }
        List<Encoded> few = near.stream().map(members::get).toList();
        List<Result> their = near.stream().map(results::get).toList();
        Finding finding = whole(few, their, era);
        if (finding instanceof Unmet unmet) {
            return Optional.of(new Unmet(unmet.core().stream().map(near::get).toList()));
        }
        Solution before = passed.get(setting(members, era));
        return finding instanceof Met && before != null ? mended(members, near, their, before, era) : Optional.empty();
    }

    private static List<Integer> near(List<Encoded> members, List<Result> results) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < results.size(); i++) {
            if (results.get(i) != Result.PASSES) {
                names.addAll(members.get(i).links().names());
            }
        }
        List<Integer> near = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            if (!Collections.disjoint(members.get(i).links().names(), names)) {
                near.add(i);
            }
        }
        return near;
    }

    /** Takes what was known of the others, and changes only facts that the others do not read. */
    private Optional<Finding> mended(
            List<Encoded> members, List<Integer> near, List<Result> results, Solution before, Window era) {
        Component all = component(members, era);
        Component few = component(near.stream().map(members::get).toList(), era);
        if (all.approximate()) {
            return Optional.empty();
        }
        List<Term> background = new ArrayList<>(few.background());
        Set<Integer> inside = new HashSet<>(near);
        Set<String> kept = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            if (!inside.contains(i)) {
                for (Term.Variable variable : members.get(i).links().variables()) {
                    if (few.names().contains(variable.name()) && kept.add(variable.name())) {
                        background.add(Terms.equal(variable, before.model().value(variable)));
                    }
                }
            }
        }
        background.addAll(few.nice());
        List<Term> assertions = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            assertions.add(few.members().get(i).when(results.get(i)));
        }
        if (!(workshop.solver().solve(new Query(background, assertions)) instanceof Answer.Satisfiable mended)) {
            return Optional.empty();
        }
        Map<String, Term> values = new HashMap<>(before.model().variables());
        values.putAll(mended.model().variables());
        Solution solution = new Solution(
                members,
                new Model(values, Map.of()),
                new Spellings(encoding.words().literals()),
                all.names(),
                Map.of());
        return Optional.of(new Met(solution));
    }
}
