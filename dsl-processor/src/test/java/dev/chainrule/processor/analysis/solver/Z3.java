package dev.chainrule.processor.analysis.solver;

import com.microsoft.z3.ArithExpr;
import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import com.microsoft.z3.Expr;
import com.microsoft.z3.FuncDecl;
import com.microsoft.z3.IntExpr;
import com.microsoft.z3.IntNum;
import com.microsoft.z3.IntSort;
import com.microsoft.z3.Params;
import com.microsoft.z3.Sort;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What does Z3 say? A second opinion: it shares nothing with SMTInterpol but the terms and the {@link Fold} over them. */
final class Z3 implements Solver {

    /** Z3 counts its steps too. */
    private static final int STEPS = 1_000_000;

    private static final String ASSERTION = "assertion ";

    @Override
    public Answer solve(Query query) {
        try (Context context = new Context(Map.of("model", "true", "unsat_core", "true"))) {
            com.microsoft.z3.Solver solver = context.mkSolver();
            Params params = context.mkParams();
            params.add("rlimit", STEPS);
            solver.setParameters(params);
            Translation translation = new Translation(context);
            query.background().forEach(term -> solver.add(new BoolExpr[] {translation.truth(term)}));
            for (int i = 0; i < query.assertions().size(); i++) {
                solver.assertAndTrack(translation.truth(query.assertions().get(i)), context.mkBoolConst(ASSERTION + i));
            }
            solver.add(translation.bounds().toArray(BoolExpr[]::new));
            return switch (solver.check()) {
                case SATISFIABLE -> new Answer.Satisfiable(translation.model(solver.getModel()));
                case UNSATISFIABLE -> new Answer.Unsatisfiable(core(solver));
                case UNKNOWN -> new Answer.Unknown(Doubt.BUDGET);
            };
        }
    }

    private static List<Integer> core(com.microsoft.z3.Solver solver) {
        List<Integer> core = new ArrayList<>();
        for (BoolExpr tracked : solver.getUnsatCore()) {
            String name = tracked.toString().replace("|", "");
            core.add(Integer.valueOf(name.substring(ASSERTION.length())));
        }
        return core.stream().sorted().toList();
    }

    private static final class Translation {

        private final Context context;
        private final Map<Term.Variable, Expr<?>> variables = new LinkedHashMap<>();
        private final Map<Symbol, FuncDecl<?>> functions = new HashMap<>();
        private final List<Term.Applied> applied = new ArrayList<>();
        private final Fold<Expr<?>> expressions = new Fold<>(this::expression);

        Translation(Context context) {
            this.context = context;
        }

        BoolExpr truth(Term term) {
            return (BoolExpr) expressions.of(term);
        }

        List<BoolExpr> bounds() {
            List<BoolExpr> bounds = new ArrayList<>();
            variables.forEach((variable, name) -> {
                variable.low().ifPresent(low -> bounds.add(context.mkLe(number(low), (IntExpr) name)));
                variable.high().ifPresent(high -> bounds.add(context.mkLe((IntExpr) name, number(high))));
            });
            return bounds;
        }

        Model model(com.microsoft.z3.Model model) {
            Map<String, Term> values = new HashMap<>();
            variables.forEach((variable, name) -> values.put(variable.name(), value(model, name)));
            Map<Model.Call, Term> calls = new HashMap<>();
            for (Term.Applied call : applied) {
                List<Term> arguments = call.arguments().stream()
                        .map(argument -> value(model, expressions.of(argument)))
                        .toList();
                calls.put(new Model.Call(Symbol.of(call), arguments), value(model, expressions.of(call)));
            }
            return new Model(values, calls);
        }

        private Expr<?> expression(Term term, List<Expr<?>> parts) {
            if (term instanceof Term.Truth constant) {
                return context.mkBool(constant.value());
            }
            if (term instanceof Term.Whole constant) {
                return number(constant.value());
            }
            if (term instanceof Term.Variable variable) {
                return variables.computeIfAbsent(variable, this::variable);
            }
            if (term instanceof Term.Applied call) {
                applied.add(call);
                return context.mkApp(function(Symbol.of(call)), parts.toArray(Expr<?>[]::new));
            }
            if (term instanceof Term.Scaled scaled) {
                return context.mkMul(new IntExpr[] {number(scaled.factor()), (IntExpr) parts.get(0)});
            }
            if (term instanceof Term.Sum) {
                return sum(parts);
            }
            if (term instanceof Term.AtMost) {
                return context.mkLe((ArithExpr<?>) parts.get(0), (ArithExpr<?>) parts.get(1));
            }
            if (term instanceof Term.Equal) {
                return context.mkEq(parts.get(0), parts.get(1));
            }
            return choice(term, parts);
        }

        private Expr<?> choice(Term term, List<Expr<?>> parts) {
            if (term instanceof Term.If) {
                BoolExpr condition = (BoolExpr) parts.get(0);
                return parts.get(1) instanceof BoolExpr then
                        ? context.mkITE(condition, then, (BoolExpr) parts.get(2))
                        : context.mkITE(condition, (IntExpr) parts.get(1), (IntExpr) parts.get(2));
            }
            BoolExpr[] truths = parts.stream().map(BoolExpr.class::cast).toArray(BoolExpr[]::new);
            if (term instanceof Term.Not) {
                return context.mkNot(truths[0]);
            }
            return term instanceof Term.And ? context.mkAnd(truths) : context.mkOr(truths);
        }

        private Expr<IntSort> sum(List<Expr<?>> parts) {
            return parts.isEmpty()
                    ? context.mkInt(0)
                    : context.mkAdd(parts.stream().map(IntExpr.class::cast).toArray(IntExpr[]::new));
        }

        private Expr<?> variable(Term.Variable variable) {
            String name = "variable " + variable.name();
            return variable.sort() == Term.Sort.TRUTH ? context.mkBoolConst(name) : context.mkIntConst(name);
        }

        private FuncDecl<?> function(Symbol symbol) {
            return functions.computeIfAbsent(
                    symbol,
                    unused -> context.mkFuncDecl(
                            "function " + symbol,
                            symbol.takes().stream().map(this::sort).toArray(Sort[]::new),
                            sort(symbol.gives())));
        }

        private Sort sort(Term.Sort sort) {
            return sort == Term.Sort.TRUTH ? context.getBoolSort() : context.getIntSort();
        }

        private IntNum number(BigInteger value) {
            return context.mkInt(value.toString());
        }

        private static Term value(com.microsoft.z3.Model model, Expr<?> expression) {
            Expr<?> value = Objects.requireNonNull(model.eval(expression, true));
            return value instanceof IntNum number
                    ? Terms.constant(number.getBigInteger())
                    : Terms.constant(value.isTrue());
        }
    }
}
