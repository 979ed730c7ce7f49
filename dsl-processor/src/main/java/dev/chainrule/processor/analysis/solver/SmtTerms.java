package dev.chainrule.processor.analysis.solver;

import de.uni_freiburg.informatik.ultimate.logic.ApplicationTerm;
import de.uni_freiburg.informatik.ultimate.logic.ConstantTerm;
import de.uni_freiburg.informatik.ultimate.logic.Rational;
import de.uni_freiburg.informatik.ultimate.logic.SMTLIBConstants;
import de.uni_freiburg.informatik.ultimate.logic.Script;
import de.uni_freiburg.informatik.ultimate.logic.Sort;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How does a term read in SMTInterpol's language, and its values in ours? Names are numbered in the order in which they occur:
 * ours may hold any character, and nothing that the solver does shall hang on how somebody named an accessor.
 */
final class SmtTerms {

    private final Script script;
    private final Sort truth;
    private final Sort whole;
    private final Map<String, Term.Variable> variables = new LinkedHashMap<>();
    private final Map<String, String> variableNames = new HashMap<>();
    private final Map<Symbol, String> functionNames = new HashMap<>();
    private final List<Term.Applied> applied = new ArrayList<>();
    private final Set<Object> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Fold<de.uni_freiburg.informatik.ultimate.logic.Term> translated = new Fold<>(this::counted);

    SmtTerms(Script script) {
        this.script = script;
        truth = script.sort(SMTLIBConstants.BOOL);
        whole = script.sort(SMTLIBConstants.INT);
    }

    /** The term for the solver; its variables and functions are declared. */
    de.uni_freiburg.informatik.ultimate.logic.Term of(Term term) {
        return translated.of(term);
    }

    /** What the bounds of all variables say that were translated. */
    List<de.uni_freiburg.informatik.ultimate.logic.Term> bounds() {
        List<de.uni_freiburg.informatik.ultimate.logic.Term> bounds = new ArrayList<>();
        for (Term.Variable variable : variables.values()) {
            var name = translated.of(variable);
            if (variable.sort() == Term.Sort.WHOLE) {
                variable.low().ifPresent(low -> bounds.add(script.term(SMTLIBConstants.LEQ, number(low), name)));
                variable.high().ifPresent(high -> bounds.add(script.term(SMTLIBConstants.LEQ, name, number(high))));
            }
        }
        return bounds;
    }

    /** The values that the solver found. */
    Model model() {
        List<Term> asked = new ArrayList<>(variables.values());
        for (Term.Applied call : applied) {
            asked.add(call);
            asked.addAll(call.arguments());
        }
        var terms = asked.stream()
                .map(translated::of)
                .distinct()
                .toArray(n -> new de.uni_freiburg.informatik.ultimate.logic.Term[n]);
        var values = script.getValue(terms);
        Map<String, Term> ofVariables = new HashMap<>();
        variables.forEach((name, variable) -> ofVariables.put(name, value(values, variable)));
        Map<Model.Call, Term> ofCalls = new HashMap<>();
        for (Term.Applied call : applied) {
            List<Term> arguments = call.arguments().stream()
                    .map(argument -> value(values, argument))
                    .toList();
            ofCalls.put(new Model.Call(Symbol.of(call), arguments), value(values, call));
        }
        return new Model(ofVariables, ofCalls);
    }

    /** How many different terms there are. The solver makes equal ones the same. */
    int size() {
        return distinct.size();
    }

    private de.uni_freiburg.informatik.ultimate.logic.Term counted(
            Term term, List<de.uni_freiburg.informatik.ultimate.logic.Term> parts) {
        var translated = translate(term, parts);
        distinct.add(translated);
        return translated;
    }

    private de.uni_freiburg.informatik.ultimate.logic.Term translate(
            Term term, List<de.uni_freiburg.informatik.ultimate.logic.Term> parts) {
        if (term instanceof Term.Truth constant) {
            return script.term(constant.value() ? SMTLIBConstants.TRUE : SMTLIBConstants.FALSE);
        }
        if (term instanceof Term.Whole constant) {
            return number(constant.value());
        }
        if (term instanceof Term.Variable variable) {
            return script.term(declared(variable));
        }
        var arguments = parts.toArray(new de.uni_freiburg.informatik.ultimate.logic.Term[0]);
        if (term instanceof Term.Applied call) {
            applied.add(call);
            return script.term(declared(Symbol.of(call)), arguments);
        }
        if (term instanceof Term.Scaled scaled) {
            return script.term(SMTLIBConstants.MUL, number(scaled.factor()), parts.get(0));
        }
        if (term instanceof Term.And || term instanceof Term.Or || term instanceof Term.Sum) {
            return many(term, arguments);
        }
        if (term instanceof Term.Not) {
            return script.term(SMTLIBConstants.NOT, arguments);
        }
        if (term instanceof Term.If) {
            return script.term(SMTLIBConstants.ITE, arguments);
        }
        return script.term(term instanceof Term.Equal ? SMTLIBConstants.EQUALS : SMTLIBConstants.LEQ, arguments);
    }

    /** The solver's own connectives take two or more. */
    private de.uni_freiburg.informatik.ultimate.logic.Term many(
            Term term, de.uni_freiburg.informatik.ultimate.logic.Term... parts) {
        if (parts.length == 1) {
            return parts[0];
        }
        if (term instanceof Term.Sum) {
            return parts.length == 0 ? number(BigInteger.ZERO) : script.term(SMTLIBConstants.PLUS, parts);
        }
        boolean all = term instanceof Term.And;
        if (parts.length == 0) {
            return script.term(all ? SMTLIBConstants.TRUE : SMTLIBConstants.FALSE);
        }
        return script.term(all ? SMTLIBConstants.AND : SMTLIBConstants.OR, parts);
    }

    private String declared(Term.Variable variable) {
        Term.Variable known = variables.putIfAbsent(variable.name(), variable);
        if (known != null && !known.equals(variable)) {
            throw new IllegalArgumentException("Two variables are called " + variable.name());
        }
        return variableNames.computeIfAbsent(variable.name(), unused -> {
            String name = "v" + variableNames.size();
            script.declareFun(name, new Sort[0], sort(variable.sort()));
            return name;
        });
    }

    private String declared(Symbol function) {
        return functionNames.computeIfAbsent(function, unused -> {
            String name = "f" + functionNames.size();
            script.declareFun(
                    name, function.takes().stream().map(this::sort).toArray(Sort[]::new), sort(function.gives()));
            return name;
        });
    }

    private Sort sort(Term.Sort sort) {
        return sort == Term.Sort.TRUTH ? truth : whole;
    }

    private de.uni_freiburg.informatik.ultimate.logic.Term number(BigInteger value) {
        return Rational.valueOf(value, BigInteger.ONE).toTerm(whole);
    }

    private Term value(
            Map<de.uni_freiburg.informatik.ultimate.logic.Term, de.uni_freiburg.informatik.ultimate.logic.Term> values,
            Term term) {
        return constant(Objects.requireNonNull(values.get(translated.of(term))));
    }

    private Term constant(de.uni_freiburg.informatik.ultimate.logic.Term value) {
        if (value instanceof ConstantTerm constant) {
            Object number = constant.getValue();
            return Terms.constant(number instanceof Rational rational ? rational.numerator() : (BigInteger) number);
        }
        ApplicationTerm application = (ApplicationTerm) value;
        if (application.getFunction().getName().equals(SMTLIBConstants.MINUS)) {
            return Terms.scaled(-1, constant(application.getParameters()[0]));
        }
        return Terms.constant(value == script.term(SMTLIBConstants.TRUE));
    }
}
