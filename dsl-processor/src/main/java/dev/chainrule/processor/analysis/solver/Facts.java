package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.analysis.meaning.Seat;
import dev.chainrule.processor.analysis.solver.Image.Holder;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which unknowns are the facts of a request? Each has one name, wherever it is asked for. */
final class Facts implements Atoms {

    /** The name of the transaction. */
    private static final String DEAL = "deal";

    /** Stands between an object and a type in the name of the unknown that says whether it is of this type. */
    static final String IS = "#is ";

    /** An accessor's answer. */
    record Asked(Image image, ValueType type) {}

    private final BoundChain chain;
    private final boolean missing;
    private final FactTypes types;
    private final Shapes shapes;
    private final Map<String, Term> unknowns = new HashMap<>();
    private final Map<String, ValueType> kinds = new HashMap<>();
    private final Map<Holder, Map<ClassRef, Term>> extras = new LinkedHashMap<>();
    private final Map<String, Map<String, Asked>> asked = new HashMap<>();

    /** @param missing whether facts may be missing that need not be absent */
    Facts(BoundChain chain, boolean missing, FactTypes types, Shapes shapes) {
        this.chain = chain;
        this.missing = missing;
        this.types = types;
        this.shapes = shapes;
    }

    FactTypes types() {
        return types;
    }

    Holder party(Seat seat) {
        Position position = chain.positions().get(seat.position());
        return new Holder(seat.position() + "." + seat.element(), position.type(), position.alternatives());
    }

    Holder deal() {
        return new Holder(DEAL, chain.transaction().orElseThrow().type(), List.of());
    }

    /** The effective date, if the chain's transaction has one. */
    Optional<Term> date() {
        return chain.transaction()
                .flatMap(BoundChain.Deal::date)
                .map(accessor -> Images.number(ask(deal(), accessor, new ValueType.Date(), false)));
    }

    /**
     * What an accessor of an object answers.
     *
     * @param seen the type that it has where it is asked; that of the object may say more, where it is a variable
     */
    Image ask(Holder of, String accessor, ValueType seen, boolean declaredNullable) {
        boolean nullable = declaredNullable || types.isNullable(of.type(), accessor);
        ValueType type = seen instanceof ValueType.Other
                ? types.accessor(of.type(), accessor)
                        .map(own -> types.of(own.type()))
                        .orElse(seen)
                : seen;
        Map<String, Asked> known = asked.computeIfAbsent(of.name(), unused -> new LinkedHashMap<>());
        String kind = accessor + " " + type + " " + nullable;
        Asked before = known.get(kind);
        if (before != null) {
            return before.image();
        }
        String name = of.name() + "." + accessor;
        boolean canBeNull = (missing || nullable || !isOfRequest(of.name())) && !isEffectiveDate(of, accessor);
        Term absent = canBeNull ? truth(name + "#absent") : Terms.FALSE;
        boolean set = type instanceof ValueType.Many && types.isSet(of.type(), accessor);
        Image image = shapes.of(kept(name, type), type, this, absent, set, missing || !isOfRequest(of.name()));
        known.put(kind, new Asked(image, type));
        return image;
    }

    /** Whether what has a name is of the request; what unread code answers, and what it leads to, may lack whatever it likes. */
    static boolean isOfRequest(String name) {
        return name.startsWith(DEAL) || Character.isDigit(name.charAt(0));
    }

    /** Whether facts may be missing that need not be absent. */
    boolean mayBeMissing() {
        return missing;
    }

    /** Whether a default accessor says the effective date, so that it need not be what the request is found to tell. */
    boolean isDateComputed() {
        return chain.isDateComputed(types::accessor);
    }

    boolean isEffectiveDate(Holder of, String accessor) {
        return of.name().equals(DEAL)
                && chain.transaction().flatMap(BoundChain.Deal::date).equals(Optional.of(accessor));
    }

    /** A fact that two types declare as different kinds of value counts as two. */
    private String kept(String name, ValueType type) {
        ValueType first = kinds.computeIfAbsent(name, unused -> type);
        return first.equals(type) ? name : name + " as " + type;
    }

    /** What was asked of an object so far, by accessor. */
    Map<String, List<Asked>> asked(String holder) {
        Map<String, List<Asked>> found = new LinkedHashMap<>();
        asked.getOrDefault(holder, Map.of())
                .forEach((kind, asked) -> found.computeIfAbsent(
                                kind.substring(0, kind.indexOf(' ')), unused -> new ArrayList<>())
                        .add(asked));
        return found;
    }

    @Override
    public Term truth(String name) {
        return unknowns.computeIfAbsent(name, Terms::truth);
    }

    @Override
    public Term whole(String name, Range range) {
        return unknowns.computeIfAbsent(name, range::variable);
    }

    Term alternative(Holder holder) {
        return whole(holder.name() + "#type", Range.of(0, holder.alternatives().size() - 1L));
    }

    /** Whether an object, which is not null, is of one of the types that its position allows. */
    Term isOneOf(Holder holder, List<ClassRef> when) {
        return Terms.or(when.stream().map(type -> isAlternative(holder, type)).toList());
    }

    private Term isAlternative(Holder holder, ClassRef type) {
        if (types.isBelow(holder.type(), type)) {
            return Terms.TRUE;
        }
        List<ClassRef> alternatives = holder.alternatives();
        return Terms.or(alternatives.stream()
                .filter(alternative -> types.isBelow(alternative, type))
                .map(alternative -> Terms.equal(alternative(holder), Terms.constant(alternatives.indexOf(alternative))))
                .toList());
    }

    /**
     * Whether an object is of a type. It may be of types that nobody declared it to be of, and also of several of those for which its
     * position stands: the rules of the others are not asked of it here, but when what was found is evaluated.
     */
    Term isA(Holder holder, ClassRef type) {
        Term declared = isAlternative(holder, type);
        if (declared.equals(Terms.TRUE) || types.areApart(holder.type(), type)) {
            return declared;
        }
        // What it is by its position it is beside that.
        List<ClassRef> apart = holder.alternatives().stream()
                .filter(alternative -> types.areApart(alternative, type))
                .toList();
        Term beside = Terms.and(truth(is(holder, type)), Terms.not(isOneOf(holder, apart)));
        return Terms.or(declared, mayBe(holder, type, beside));
    }

    /** The name of the unknown that says whether an object is of a type, beside those that it was declared to be of. */
    static String is(Holder holder, ClassRef type) {
        return holder.name() + IS + type.canonicalName();
    }

    private Term mayBe(Holder holder, ClassRef type, Term term) {
        extras.computeIfAbsent(holder, unused -> new LinkedHashMap<>()).putIfAbsent(type, term);
        return term;
    }

    /** The types that objects may be of beside their own, with when they are. */
    Map<Holder, Map<ClassRef, Term>> extras() {
        return extras;
    }
}
