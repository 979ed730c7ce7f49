package dev.chainrule.processor.oracle;

import dev.chainrule.processor.oracle.Description.Chain;
import dev.chainrule.processor.oracle.Description.Kind;
import dev.chainrule.processor.oracle.Description.Param;
import dev.chainrule.processor.oracle.Description.Rule;
import dev.chainrule.processor.oracle.Description.Slot;
import java.util.ArrayList;
import java.util.List;

/** To whom does a rule apply? Every choice of places is tried, from the left, and those that fit are its checks. */
final class Binding {

    /**
     * One application of a rule.
     *
     * @param transaction the type of the chain's transaction, or {@code null}
     * @param parties the parties among the arguments, those in runs one by one
     * @param roles what the parties are called
     */
    record Check(Class<?> transaction, List<Object> args, List<Object> parties, List<String> roles) {}

    private final Rule rule;
    private final Chain chain;
    private final Object transaction;
    private final Places places;
    private final Object[] args;
    private final List<Places.Place> bound = new ArrayList<>();
    private final List<String> roles = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();

    Binding(Rule rule, Chain chain, Object transaction, Places places) {
        this.rule = rule;
        this.chain = chain;
        this.transaction = transaction;
        this.places = places;
        this.args = new Object[rule.params().size()];
    }

    List<Check> checks() {
        for (Param param : rule.params()) {
            if (param.kind() == Kind.TRANSACTION
                    && (chain.transaction() == null || !param.type().isAssignableFrom(chain.transaction()))) {
                return List.of();
            }
        }
        bind(0, -1, 0);
        return checks;
    }

    /** Binds the parameters from this one on, to places behind {@code slot} and not before {@code end}. */
    private void bind(int index, int slot, int end) {
        if (index == args.length) {
            checks.add(check());
            return;
        }
        Param param = rule.params().get(index);
        switch (param.kind()) {
            case TRANSACTION -> {
                args[index] = transaction;
                bind(index + 1, slot, end);
            }
            case PARTY -> bindParty(index, slot, end);
            case RUN -> bindRun(index, slot, end);
        }
    }

    private void bindParty(int index, int after, int end) {
        Param param = rule.params().get(index);
        for (Places.Place place : places.all()) {
            if (place.at() >= end
                    && (!param.next() || isNext(after, place.slot(), place.at() == end))
                    && place.fits(param.type())) {
                args[index] = place.object();
                bound.add(place);
                roles.add(place.role(param.type()));
                bind(index + 1, place.slot(), place.at() + 1);
                bound.remove(bound.size() - 1);
                roles.remove(roles.size() - 1);
            }
        }
    }

    private void bindRun(int index, int after, int end) {
        Param param = rule.params().get(index);
        for (int i = after + 1; i < chain.slots().size(); i++) {
            Slot slot = chain.slots().get(i);
            if (slot.run()
                    && param.type().isAssignableFrom(slot.type())
                    && (!param.next() || isNext(after, i, places.start(i) == end))) {
                args[index] = places.in(i);
                List<Places.Place> run = places.all().subList(places.start(i), places.end(i));
                bound.addAll(run);
                run.forEach(place -> roles.add(place.role()));
                bind(index + 1, i, places.end(i));
                bound.subList(bound.size() - run.size(), bound.size()).clear();
                roles.subList(roles.size() - run.size(), roles.size()).clear();
            }
        }
    }

    /** Nobody stands between them, and nobody has to: a run that is empty against the rules brings nobody together. */
    private boolean isNext(int after, int slot, boolean adjacent) {
        for (int between = after + 1; between < slot; between++) {
            if (chain.slots().get(between).min() > 0) {
                return false;
            }
        }
        return adjacent;
    }

    private Check check() {
        List<Object> parties = new ArrayList<>(bound.size());
        bound.forEach(place -> parties.add(place.object()));
        return new Check(chain.transaction(), List.of(args), parties, new ArrayList<>(roles));
    }
}
