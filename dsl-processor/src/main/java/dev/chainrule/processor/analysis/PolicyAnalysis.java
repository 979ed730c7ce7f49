package dev.chainrule.processor.analysis;

import dev.chainrule.processor.analysis.Findings.Raised;
import dev.chainrule.processor.diagnostic.Finding;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.PolicySet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Is a policy right, and which rule is asked where? Local checks look at one declaration, graph checks at how they meet.
 * What an ancestor is told of is not told again to a policy that extends it.
 */
public final class PolicyAnalysis {

    /** What makes every other question idle. */
    private static final List<LocalCheck> FIRST = List.of(new PolicyShapeCheck(), new ParentsCheck());

    private static final List<LocalCheck> LOCAL = List.of(
            new PolicyAnnotationCheck(),
            new GeneratedNamesCheck(),
            new MethodRolesCheck(),
            new MisplacedAnnotationsCheck(),
            new UnaskedMethodCheck(),
            new TypeShapeCheck(),
            new AccessorCheck(),
            new ThrownCheck(),
            new EffectiveDateCheck(),
            new ChainShapeCheck(),
            new RuleShapeCheck(),
            new RepeatedCheck(),
            new ParameterTypesCheck(),
            new NextCheck(),
            new TransactionsCheck(),
            new ChainLengthCheck(),
            new VisibilityCheck(),
            new FactVisibilityCheck(),
            new DatesCheck(),
            new DayBetweenCheck(),
            new SameLabelCheck(),
            new CodesCheck(),
            new BlankTextCheck(),
            new IdentityComparedCheck(),
            new NullAnsweredCheck(),
            new ClockAskedCheck(),
            new PlaceholderCheck(),
            new UnfilledPlaceholderCheck());

    private static final List<GraphCheck> GRAPH = List.of(
            new SameNamesCheck(),
            new RedeclarationCheck(),
            new RunsAgainCheck(),
            new LooseningCheck(),
            new NewcomersCheck(),
            new NoChainsCheck(),
            new TwinChainsCheck(),
            new ClosesNothingCheck(),
            new RunBoundaryCheck(),
            new NeedsDateCheck(),
            new FitsCheck(),
            new ChoicesCheck(),
            new ForbiddenShapeCheck(),
            new UnusedPartyCheck(),
            new UnaskedChainCheck(),
            new HiddenBodiesCheck());

    private record Examination(Findings findings, Graph graph) {}

    private PolicyAnalysis() {}

    public static Analysis analyze(PolicySet set, Surroundings surroundings) {
        Scope scope = Scope.of(set, surroundings);
        Examination examination = examine(scope);
        Findings findings = examination.findings();
        Set<Raised> inherited = new HashSet<>();
        Set<Raised> told = new HashSet<>();
        Set<Raised> all = new LinkedHashSet<>(findings.all());
        for (Policy ancestor : set.ancestors()) {
            boolean compiled = surroundings.policies().contains(ancestor.ref());
            List<Raised> above = examine(scope.of(ancestor)).findings().all();
            inherited.addAll(above);
            // A policy in a jar had no mistakes when it was compiled; if it has some now, only we can tell.
            above.stream().filter(found -> compiled || !found.isError()).forEach(told::add);
            above.stream().filter(found -> !compiled && found.isError()).forEach(all::add);
        }
        List<Finding> own = all.stream()
                .filter(found -> told.stream().noneMatch(found::says))
                .map(found -> new Finding(found.entry(), Blame.place(found.places(), set), found.quoted()))
                .distinct()
                .toList();
        boolean sound = !findings.hasErrors() && inherited.stream().noneMatch(Raised::isError);
        Graph graph = examination.graph();
        return new Analysis(own, sound ? graph.bound() : graph.stub(findings), sound);
    }

    private static Examination examine(Scope scope) {
        Findings findings = new Findings();
        FIRST.forEach(check -> check.check(scope, findings));
        if (findings.hasErrors()) {
            // Only to learn what a stub can name.
            Findings unheard = new Findings();
            LOCAL.forEach(check -> check.check(scope, unheard));
            return new Examination(findings, Graph.of(scope, unheard));
        }
        LOCAL.forEach(check -> check.check(scope, findings));
        Graph graph = Graph.of(scope, findings);
        GRAPH.forEach(check -> check.check(graph, findings));
        return new Examination(findings, graph);
    }
}
