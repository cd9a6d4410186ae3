-- Where the peer of workload F writes: tables like the product's, with all their indexes, without their policies.
create table bench.raw_report (like report including all);
create table bench.raw_report_version (like report_version including all);
create table bench.raw_figure (like figure including all);
