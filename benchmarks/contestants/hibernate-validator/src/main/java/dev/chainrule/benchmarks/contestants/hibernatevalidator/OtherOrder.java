package dev.chainrule.benchmarks.contestants.hibernatevalidator;

import dev.chainrule.benchmarks.work.SaleRequest;

/** An order through parties that no chain fits. */
@FitsSomeChain
public final class OtherOrder {

    private final SaleRequest.Other request;

    OtherOrder(SaleRequest.Other request) {
        this.request = request;
    }

    @Override
    public String toString() {
        return request.toString();
    }
}
