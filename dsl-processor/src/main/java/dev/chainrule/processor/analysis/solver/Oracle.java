package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.analysis.meaning.Interpreter;
import dev.chainrule.processor.analysis.meaning.Judge;
import dev.chainrule.processor.analysis.meaning.Kinship;
import dev.chainrule.processor.analysis.meaning.Lineup;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Can demands be met by any request at all? Answers with one, or with the demands that exclude each other. */
public final class Oracle {

    private final BoundPolicy policy;
    private final Optional<Workshop> workshop;
    private final Map<Unreadable, Vocabulary> words = new EnumMap<>(Unreadable.class);

    // By identity, since a chain with all its checks is slow to compare.
    private final IdentityHashMap<BoundChain, Map<Stage, Panel>> panels = new IdentityHashMap<>();

    private record Stage(List<Integer> lengths, boolean missing, Unreadable unreadable, boolean told) {}

    /**
     * An oracle for one policy.
     *
     * @param steps how many steps the solver may take for one query
     * @param timeIsUp whether the time of the whole analysis is over
     */
    public Oracle(BoundPolicy policy, int steps, BooleanSupplier timeIsUp) {
        this(policy, Solvers.load(steps, timeIsUp).map(solver -> new Workshop(solver, new Judge(policy))));
    }

    /** An oracle whose solver may take as many steps as usual. */
    Oracle(BoundPolicy policy, BooleanSupplier timeIsUp) {
        this(policy, SmtInterpol.STEPS, timeIsUp);
    }

    Oracle(BoundPolicy policy, Optional<Workshop> workshop) {
        this.policy = policy;
        this.workshop = workshop;
        Literals literals = new Literals(policy);
        FactTypes types = new FactTypes(policy, literals);
        Interpreter interpreter = new Interpreter(Kinship.of(policy));
        Shapes shapes = new Shapes(literals);
        Codes codes = new Codes();
        for (Unreadable unreadable : Unreadable.values()) {
            words.put(unreadable, new Vocabulary(literals, types, shapes, codes, interpreter, unreadable));
        }
    }

    /** The same for a world in which some enums have other constants as well. */
    public Oracle withMoreConstants(Set<ClassRef> enums) {
        BoundPolicy wider = policy.withEnumerations(policy.enumerations().stream()
                .map(known -> enums.contains(known.type()) ? known.withOthers() : known)
                .toList());
        return new Oracle(wider, workshop.map(own -> new Workshop(own.solver(), new Judge(wider))));
    }

    /** Whether there is a solver at all. */
    public boolean isThere() {
        return workshop.isPresent();
    }

    /** Whether the demands can be met together. */
    public Verdict ask(Situation situation, List<Demand> demands) {
        if (workshop.isEmpty()) {
            return new Verdict.Undecided(Doubt.GAVE_UP);
        }
        return panel(situation).ask(situation, demands);
    }

    private Panel panel(Situation situation) {
        Lineup lineup = situation.lineup();
        Stage stage = new Stage(lineup.lengths(), situation.missing(), situation.unreadable(), situation.told());
        return panels.computeIfAbsent(lineup.chain(), unused -> new HashMap<>()).computeIfAbsent(stage, unused -> {
            Vocabulary vocabulary = Objects.requireNonNull(words.get(stage.unreadable()));
            Facts facts = new Facts(lineup.chain(), stage.missing(), vocabulary.types(), vocabulary.shapes());
            return new Panel(workshop.orElseThrow(), new Encoding(vocabulary, facts, lineup, stage.told()));
        });
    }
}
