using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace ArticleRevisions.Archive.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Sentences : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "SentenceOrders",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "bigint", nullable: false),
                    Snapshot = table.Column<int>(type: "integer", nullable: false),
                    Lineages = table.Column<int>(type: "integer", nullable: false),
                    Order = table.Column<byte[]>(type: "bytea", nullable: false),
                    EngineVersion = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SentenceOrders", x => x.ArticleId);
                    table.ForeignKey(
                        name: "FK_SentenceOrders_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Sentences",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ArticleId = table.Column<long>(type: "bigint", nullable: false),
                    Lineage = table.Column<int>(type: "integer", nullable: false),
                    FirstSnapshot = table.Column<int>(type: "integer", nullable: false),
                    LastSnapshot = table.Column<int>(type: "integer", nullable: true),
                    Text = table.Column<string>(type: "text", nullable: false),
                    Block = table.Column<int>(type: "integer", nullable: false),
                    Origin = table.Column<int>(type: "integer", nullable: false),
                    RestorationOf = table.Column<int>(type: "integer", nullable: true),
                    Parent = table.Column<int>(type: "integer", nullable: true),
                    Heir = table.Column<int>(type: "integer", nullable: true),
                    Moves = table.Column<int[]>(type: "integer[]", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sentences", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sentences_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Sentences_ArticleId_FirstSnapshot",
                table: "Sentences",
                columns: new[] { "ArticleId", "FirstSnapshot" },
                filter: "\"RestorationOf\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Sentences_ArticleId_Lineage_FirstSnapshot",
                table: "Sentences",
                columns: new[] { "ArticleId", "Lineage", "FirstSnapshot" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SentenceOrders");

            migrationBuilder.DropTable(
                name: "Sentences");
        }
    }
}
